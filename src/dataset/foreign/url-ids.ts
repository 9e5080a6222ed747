/** Ids for the addresses of a large file. Only those are held that are not made of their address alone. */
import { idForUrl } from '../table/document.js'
import { Fingerprints } from './fingerprints.js'

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
