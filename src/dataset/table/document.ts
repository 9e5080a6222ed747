/** The document of a row from the columns document, url, headline, publisher and agency. */
import { omitUndefined } from '../../model/deep-equal.js'
import { fold } from '../../text/fold.js'
import { Fingerprints } from '../foreign/fingerprints.js'
import { WrongCell } from './cell-reader.js'
import type { Names } from './names.js'

export const PARTS = ['document', 'url', 'headline', 'publisher', 'agency'] as const

/**
 * The field `documents` of a row in which some of these columns are filled. Without an address each row has a document
 * of its own.
 * @param idOfUrl an id for each address, the same in all rows; another one for another address
 * @throws WrongCell
 */
export function documentsOfRow(
  cells: ReadonlyMap<string, string>,
  row: string,
  { names, idOfUrl }: { readonly names: Names; readonly idOfUrl: (url: string) => string },
): Record<string, unknown>[] {
  const url = cells.get('url')
  if (url !== undefined && !/^https?:\/\//.test(url)) {
    throw new WrongCell(`“${url}” is no address`, 'an address begins with https:// or http://')
  }
  const typed = cells.get('document')
  const agency = cells.get('agency')
  const { id: agencyId, name: agencyName } = agency === undefined ? {} : names.agency(agency)
  const typedId = typed === undefined ? undefined : names.document(typed)
  const mention = {
    id: typedId ?? (url === undefined ? `${row}-document` : idOfUrl(url)),
    role: 'report',
    headline: cells.get('headline'),
    publisher: cells.get('publisher'),
    agencies: agencyId === undefined ? undefined : [agencyId],
    agencyNames: agencyName === undefined ? undefined : [agencyName],
    url,
  }
  return [omitUndefined<Record<string, unknown>>(mention)]
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
