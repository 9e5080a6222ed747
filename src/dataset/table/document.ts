/** The document of a row from the columns document, url, headline, publisher and agency. */
import { omitUndefined } from '../../model/deep-equal.js'
import { fold } from '../../text/fold.js'
import { Fingerprints } from '../foreign/fingerprints.js'
import { WrongCell } from './cell-reader.js'
import { addressesIn } from './addresses.js'
import type { Shared } from './shared.js'

export const PARTS = ['document', 'url', 'headline', 'publisher', 'agency'] as const

/** A row as it speaks of its document. */
interface DocumentCells {
  readonly cells: ReadonlyMap<string, string>
  /** The id of the row. */
  readonly id: string
}

/**
 * The field `documents` of a row in which some of these columns are filled; undefined where words in the place of an
 * address are all there is. Without an address each row has a document of its own.
 * @throws WrongCell
 */
export function documentsOfRow(
  { cells, id }: DocumentCells,
  shared: Pick<Shared, 'names' | 'idOfUrl' | 'habits' | 'look'>,
): Record<string, unknown>[] | undefined {
  const { urls, others } = addressesIn(cells.get('url') ?? '', shared.habits)
  for (const words of others) shared.look.seeNoAddress(words)
  const [url, another] = urls
  const about = PARTS.filter((name) => name !== 'url' && cells.has(name))
  const [first] = about
  if (url === undefined && first === undefined) return undefined
  if (another === undefined) return [documentOf(cells, id, url, shared)]
  if (first === undefined) return urls.map((each) => documentOf(cells, id, each, shared))
  throw new WrongCell(
    `there are ${String(urls.length)} addresses, and one ${first}`,
    `leave ${about.join(', ')} out, or give each address a row of its own`,
  )
}

function documentOf(
  cells: ReadonlyMap<string, string>,
  row: string,
  url: string | undefined,
  { names, idOfUrl }: Pick<Shared, 'names' | 'idOfUrl'>,
): Record<string, unknown> {
  const typed = cells.get('document')
  const agency = cells.get('agency')
  const { id: agencyId, name: agencyName } = agency === undefined ? {} : names.agency(agency)
  const typedId = typed === undefined ? undefined : names.document(typed)
  return omitUndefined<Record<string, unknown>>({
    id: typedId ?? (url === undefined ? `${row}-document` : idOfUrl(url)),
    role: 'report',
    headline: cells.get('headline'),
    publisher: cells.get('publisher'),
    agencies: agencyId === undefined ? undefined : [agencyId],
    agencyNames: agencyName === undefined ? undefined : [agencyName],
    url,
  })
}

/** Ids for the addresses of one file. */
export function idsForUrls(): (url: string) => string {
  const byUrl = new Map<string, string>()
  const taken = new Set<string>()
  return (url) => {
    const known = byUrl.get(url)
    if (known !== undefined) return known
    const id = idForUrl(url, (each) => !taken.has(each))
    taken.add(id)
    byUrl.set(url, id)
    return id
  }
}

/** What an address makes; with a number, where something else has that id already. */
function idForUrl(url: string, isFree: (id: string) => boolean): string {
  const stem = slug(url)
  let id = stem
  for (let next = 2; !isFree(id); next++) id = `${stem}-${next}`
  return id
}

const LONGEST = 60

/** `https://example.org/a/page-1.html` is `example-org-a-page-1-html`. */
function slug(url: string): string {
  const words = fold(url.replace(/^https?:\/\/(?:www\.)?/, '')).replaceAll(' ', '-')
  return words.slice(0, LONGEST).replace(/-+$/, '') || 'page'
}

/** Ids for the addresses of a large file. Only those are held that are not made of their address alone. */
export class UrlIds {
  /** Where another address had made the same id before. */
  readonly numbered: Map<string, string> = new Map()
  readonly #urls = new Fingerprints()
  readonly #taken = new Fingerprints()

  of(url: string): string {
    if (!this.#urls.isNew(url)) return knownId(url, this.numbered)
    const id = idForUrl(url, (each) => this.#taken.isNew(each))
    if (id !== knownId(url, this.numbered)) this.numbered.set(url, id)
    return id
  }
}

/** @param numbered as `UrlIds` found them */
export function knownId(url: string, numbered: ReadonlyMap<string, string>): string {
  return numbered.get(url) ?? idForUrl(url, () => true)
}
