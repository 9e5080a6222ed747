/** Whether every id stands once in its list, and everything that is referred to by its id is there. */
import { didYouMean, type Finding, type Path, pathText } from './finding.js'
import { falseMarks, mayDangle } from './held-marks.js'
import { MOST_PROBLEMS } from './problem-list.js'
import { valuesAt, way, type Way } from './walk.js'

/** The lists whose entries have ids, and what one entry is called. */
const ONE = {
  parties: 'party',
  sources: 'source',
  documents: 'document',
  incidents: 'incident',
  statements: 'statement',
}
type List = keyof typeof ONE
const LISTS = Object.keys(ONE) as List[]

/** Where ids of each list stand. */
const REFERENCES = (
  [
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
  ] satisfies [way: string, to: List][]
).map(([from, to]) => ({ from: way(from), to }))

/** The word that stands for nobody where an id of whoever counted would stand. */
const NOBODY = 'nobody'

/** Works on any value, so that one run tells what is wrong with the shape and with the references. */
export function referenceFindings(file: unknown): Finding[] {
  const known = new Map(LISTS.map((list) => [list, idsOf(file, list)]))
  const dangling = REFERENCES.flatMap(({ from, to }) =>
    danglingAt(file, from, to, known.get(to) ?? new Set()),
  )
  const suggesting = dangling.slice(0, MOST_PROBLEMS).map((each) => finding(each, known.get(each.to) ?? []))
  // Looking for a near id among thousands is slow, and nobody reads thousands of suggestions.
  const rest = dangling.slice(MOST_PROBLEMS).map((each) => finding(each, []))
  const marks = falseMarks(file, known.get('statements') ?? new Set())
  return [...LISTS.flatMap((list) => doubled(file, list)), ...suggesting, ...rest, ...marks]
}

interface Dangling {
  readonly id: string
  readonly to: List
  readonly path: Path
}

function danglingAt(file: unknown, from: Way, to: List, ids: ReadonlySet<unknown>): Dangling[] {
  const mayBeNobody = from.at(-1) === 'countedBy'
  const isDangling = (id: unknown): boolean =>
    typeof id === 'string' && !ids.has(id) && !(mayBeNobody && id === NOBODY)
  return valuesAt(file, from, isDangling)
    .filter(({ path }) => !mayDangle(file, path, ids))
    .map(({ path, value }) => ({ id: String(value), to, path }))
}

function finding({ id, to, path }: Dangling, near: Iterable<string>): Finding {
  return {
    rule: 'reference',
    message: `${pathText(path)} is “${id}”, and there is no such ${ONE[to]}`,
    ...didYouMean(id, near),
    hint: `add it to "${to}", or correct the id`,
    at: { path },
  }
}

function idsOf(file: unknown, list: List): Set<string> {
  const ids = valuesAt(file, [list, '[]', 'id']).map(({ value }) => value)
  return new Set(ids.filter((id) => typeof id === 'string'))
}

function doubled(file: unknown, list: List): Finding[] {
  const first = new Map<unknown, string>()
  return valuesAt(file, [list, '[]', 'id']).flatMap(({ path, value }) => {
    const before = first.get(value)
    if (before === undefined) first.set(value, pathText(path.slice(0, -1)))
    if (before === undefined || typeof value !== 'string') return []
    const message = `${pathText(path)} is “${value}”, which is already the id of ${before}`
    const hint = 'give one of them another id, or make them one'
    return [{ rule: 'duplicate-id' as const, message, hint, at: { path } }]
  })
}
