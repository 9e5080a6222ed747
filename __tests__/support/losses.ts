/** What each form of data loses, done to a dataset: it then has to give the answers that the form gives. */
import { type DataForm, type Loss, NOT_CARRIED } from './not-carried.js'
import type { DatasetFile } from '../../src/model/dataset.js'
import type { Document } from '../../src/model/document.js'
import { omitUndefined } from '../../src/model/deep-equal.js'

/** The data as it looks through a form that lacks these. */
export function without(file: DatasetFile, lacks: readonly DataForm[], name: string): DatasetFile {
  return NOT_CARRIED.filter(({ form }) => lacks.includes(form)).reduce(
    (data, { name: loss }) => ({ ...data, ...LOSSES[loss](data, name) }),
    file,
  )
}

type Lose = (file: DatasetFile, name: string) => Partial<DatasetFile>

/** Nothing that an answer says. */
const nothing: Lose = () => ({})

const LOSSES: Readonly<Record<Loss, Lose>> = {
  check: nothing,
  'one-ended': nothing,
  chains: nothing,
  contradictions: nothing,
  twins: nothing,
  'others-words': nothing,
  bytes: nothing,
  order: nothing,
  info: (_, name) => ({ dataset: { id: 'records', title: `Records from ${name}` } }),
  aliases: ({ parties, sources, incidents }) => ({
    parties: parties.map((one) => dropped(one, 'alternateName')),
    sources: sources.map((one) => dropped(one, 'alternateName')),
    incidents: incidents.map((one) => dropped(one, 'alternateName')),
  }),
  roles: ({ sources }) => ({ sources: sources.map((one) => dropped(one, 'role')) }),
  silent: (file) => {
    const speaking = speakers(file)
    const agencies = new Set(file.documents.flatMap(({ agencies = [] }) => agencies))
    return {
      sources: file.sources.map(({ id, name, ...more }) =>
        speaking.has(id)
          ? { id, name, ...more }
          : { id, name, type: agencies.has(id) ? 'NewsAgency' : 'Organization' },
      ),
    }
  },
  unnamed: (file) => {
    const named = idsNamed(file)
    return {
      parties: file.parties.filter(({ id }) => named.parties.has(id)),
      sources: file.sources.filter(({ id }) => named.sources.has(id)),
      documents: file.documents.filter(({ id }) => named.documents.has(id)),
      incidents: file.incidents.filter(({ id }) => named.incidents.has(id)),
    }
  },
  events: ({ incidents }) => ({ incidents: incidents.map(({ id, name }) => ({ id, name })) }),
  pages: ({ documents }) => ({ documents: documents.map(cited) }),
  assessments: () => ({ assessments: [] }),
  ends: nothing,
  'borrowed-dates': nothing,
}

function dropped<T extends object, Key extends keyof T>(entry: T, key: Key): Omit<T, Key> {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key)) as Omit<T, Key>
}

function speakers({ sources, statements }: DatasetFile): Set<string> {
  const named = new Set(statements.flatMap(({ attribution }) => attribution.source ?? []))
  return new Set([...named, ...sources.flatMap(({ id, members = [] }) => (named.has(id) ? members : []))])
}

function cited({
  id,
  type,
  headline,
  shortName,
  publisher,
  datePublished,
  agencies,
  url,
}: Document): Document {
  return omitUndefined<Document>({ id, type, headline, shortName, publisher, datePublished, agencies, url })
}

/** Whom and what the statements name, and whom those speakers and documents name. */
function idsNamed(file: DatasetFile): Record<'parties' | 'sources' | 'documents' | 'incidents', Set<string>> {
  const speaking = speakers(file)
  const speakerEntries = file.sources.filter(({ id }) => speaking.has(id))
  const documents = valuesOf(['document'], file.statements)
  const pages = file.documents.filter(({ id }) => documents.has(id))
  return {
    parties: valuesOf(['party', 'of'], [file.statements, speakerEntries]),
    sources: new Set([
      ...speaking,
      ...valuesOf(['source', 'countedBy'], file.statements),
      ...speakerEntries.flatMap(({ partOf = [] }) => partOf),
      ...pages.flatMap(({ agencies = [] }) => agencies),
    ]),
    documents,
    incidents: valuesOf(['incident'], file.statements),
  }
}

/** What stands under these keys, however deep. */
function valuesOf(keys: readonly string[], value: unknown): Set<string> {
  const found = new Set<string>()
  JSON.stringify(value, (key, each: unknown) => {
    if (keys.includes(key) && typeof each === 'string') found.add(each)
    return each
  })
  return found
}
