// The pages: one document for each address, shared by all statements that can be read there.
import { addedPages } from './corrections.js'
import { creditsOf } from './credits.js'
import { documentId } from './document-id.js'

// Outlets that are a speaker's own, as the raw file names them. Elsewhere a speaker is reported.
const OWN_OUTLET = {
  Kremlin: ['putin'],
  'Ministry of Defence of Armenia': ['armenia-mod', 'torosyan'],
  'Ministry of Foreign Affairs of Armenia': ['mirzoyan'],
  'Ministry of Foreign Affairs of Azerbaijan': ['azerbaijan-mfa'],
  'France Diplomatie': ['france-mfa'],
  'President of Azerbaijan': ['ilham-aliyev'],
  'UN Press': ['jenca'],
}

/** Documents by address, in order of first mention. A page that a record codes itself names its outlet best. */
export function documentsOf(records) {
  const coded = new Map(records.map((record) => [record.url, record]))
  const documents = new Map()
  const ids = new Set()
  for (const { url, outlet, since, page } of records.flatMap(mentions)) {
    if (documents.has(url)) continue
    const record = coded.get(url)
    const publisher = record?.outlet ?? outlet
    documents.set(url, {
      id: documentId(url, record?.page_date ?? page?.datePublished ?? since, ids),
      type: 'WebPage',
      publisher,
      datePublished: record?.page_date ?? page?.datePublished,
      inLanguage: record?.page_language ?? page?.inLanguage,
      url,
      ...creditsOf(publisher),
    })
  }
  return documents
}

export function appearancesOf(record, source, documents) {
  const appearance = (url, outlet, otherwise) => ({
    document: documents.get(url).id,
    role: OWN_OUTLET[outlet]?.includes(source) ? 'original' : otherwise,
  })
  return [
    appearance(record.url, record.outlet, 'report'),
    ...(record.also_reported_by ?? []).map(({ url, outlet }) => appearance(url, outlet, 'also')),
    ...addedPages(record.id).map(({ url, role }) => ({ document: documents.get(url).id, role })),
  ]
}

/** The other outlets as the record names them, where a document has another label for one of them. */
export function relabelled(record, documents) {
  const other = record.also_reported_by?.some(({ url, outlet }) => documents.get(url).publisher !== outlet)
  return other ? record.also_reported_by : undefined
}

function mentions(record) {
  const since = record.id.slice(0, 10)
  const coded = [record, ...(record.also_reported_by ?? [])].map(({ url, outlet }) => ({
    url,
    outlet,
    since,
  }))
  const added = addedPages(record.id).map((page) => ({ url: page.url, outlet: page.publisher, since, page }))
  return [...coded, ...added]
}
