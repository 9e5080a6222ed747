/** The addresses in a cell, and what stands there that is none: “www.example.org”, “General knowledge”. */
import { type CellHabits, partsOf } from './cell-habits.js'
import { wrongValue } from './cell-reader.js'

interface Addresses {
  readonly urls: readonly string[]
  /** Words of somebody else; they are no reason to refuse what was said. */
  readonly others: readonly string[]
}

/** @throws WrongCell for what is no address in a table of ours, and for several that nobody says how to part */
export function addressesIn(text: string, { isOurs, separator }: CellHabits): Addresses {
  const parts = partsOf(text, isOurs ? undefined : separator)
  if (isOurs) {
    if (parts.every((part) => /^https?:\/\//.test(part))) return { urls: parts, others: [] }
    throw wrongValue(text, 'is no address', 'an address begins with https:// or http://')
  }
  const several = parts.find((part) => SEVERAL.test(part))
  if (several !== undefined)
    throw wrongValue(
      several,
      'holds several addresses',
      'say what parts them, and each is a document: --lists "|"',
    )
  return { urls: parts.filter(isAddress), others: parts.filter((part) => !isAddress(part)) }
}

/** An address may hold another one: that of a copy in an archive. */
const SEVERAL = /\S[\s|,;]+https?:\/\//

/** Whether a text is one address. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text)
}
