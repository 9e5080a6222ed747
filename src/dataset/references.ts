/** Whether every id stands once in its list, and everything that is referred to by its id is there. */
import { type Finding, type Path, pathText } from './finding.js'
import { didYouMean } from './suggest.js'
import { valuesAt } from './walk.js'

const LISTS = ['parties', 'sources', 'documents', 'incidents', 'statements'] as const
type List = (typeof LISTS)[number]

const ONE: Readonly<Record<List, string>> = {
  parties: 'party',
  sources: 'source',
  documents: 'document',
  incidents: 'incident',
  statements: 'statement',
}

/** Where ids of each list stand. */
const REFERENCES: readonly (readonly [way: string, to: List])[] = [
  ['sources[].party', 'parties'],
  ['sources[].partOf', 'sources'],
  ['sources[].members[]', 'sources'],
  ['documents[].agencies[]', 'sources'],
  ['incidents[].parties[]', 'parties'],
  ['incidents[].placeNames[].party', 'parties'],
  ['statements[].incident', 'incidents'],
  ['statements[].attribution.source', 'sources'],
  ['statements[].attribution.relayedBy[].source', 'sources'],
  ['statements[].target[].party', 'parties'],
  ['statements[].target[].source', 'sources'],
  ['statements[].addressee[].party', 'parties'],
  ['statements[].addressee[].source', 'sources'],
  ['statements[].quote.witnesses[].document', 'documents'],
  ['statements[].happenedDateFrom', 'statements'],
  ['statements[].figures[].of', 'parties'],
  ['statements[].figures[].countedBy', 'sources'],
  ['statements[].appearances[].document', 'documents'],
  ['statements[].anchors[].document', 'documents'],
  ['relations[].from', 'statements'],
  ['relations[].to', 'statements'],
  ['assessments[].object', 'statements'],
]

/** The word that stands for nobody where an id of whoever counted would stand. */
const NOBODY = 'nobody'

/** Works on any value, so that one run tells what is wrong with the shape and with the references. */
export function referenceFindings(file: unknown): Finding[] {
  const doubledIds = LISTS.flatMap((list) => doubled(file, list))
  const known = new Map(LISTS.map((list) => [list, idsOf(file, list)]))
  const dangling = REFERENCES.flatMap(([way, to]) => danglingAt(file, way, to, known.get(to) ?? new Set()))
  return [
    ...doubledIds,
    ...dangling.map(({ id, to, path }, index) => ({
      rule: 'reference' as const,
      message: `${pathText(path)} is “${id}”, and there is no such ${ONE[to]}`,
      // Looking for a near id among thousands is slow: nobody reads thousands of suggestions.
      ...(index < SUGGESTIONS ? didYouMean(id, known.get(to) ?? []) : {}),
      hint: `add it to "${to}", or correct the id`,
      at: { path },
    })),
  ]
}

const SUGGESTIONS = 100

interface Dangling {
  readonly id: string
  readonly to: List
  readonly path: Path
}

function danglingAt(file: unknown, way: string, to: List, ids: ReadonlySet<string>): Dangling[] {
  return valuesAt(file, way).flatMap(({ path, value }) => {
    if (typeof value !== 'string' || ids.has(value)) return []
    if (value === NOBODY && way.endsWith('.countedBy')) return []
    return [{ id: value, to, path }]
  })
}

function idsOf(file: unknown, list: List): Set<string> {
  const ids = valuesAt(file, `${list}[].id`).map(({ value }) => value)
  return new Set(ids.filter((id) => typeof id === 'string'))
}

function doubled(file: unknown, list: List): Finding[] {
  const first = new Map<unknown, string>()
  return valuesAt(file, `${list}[].id`).flatMap(({ path, value }) => {
    const before = first.get(value)
    if (before === undefined) first.set(value, pathText(path.slice(0, -1)))
    if (before === undefined || typeof value !== 'string') return []
    return [
      {
        rule: 'duplicate-id' as const,
        message: `${pathText(path)} is “${value}”, which is already the id of ${before}`,
        hint: 'give one of them another id, or make them one',
        at: { path },
      },
    ]
  })
}
