/**
 * Whether the values of a recognised line are sound too, as the schema of records has it: free words need only be
 * there (and are, in a recognised line); ids are looked at; of all else only values are sound that a parsed and
 * checked line had in the same place.
 */
import { Interned } from '../../kernel/interned.js'
import type { Kernel } from '../../kernel/kernel.js'
import type { Slot } from './skeleton.js'

/** Any words will do. A test holds this list against the schema. */
export const FREE: ReadonlySet<string> = new Set(
  [
    'gist clause sourceName sourceShortName partOfName sourceAsPrinted partyName incidentName cue channel statusNote',
    'saidDateBasis saidDateAsPrinted saidTimeAsPrinted dateAsPrinted quote.text quote.pieces quote.elisions',
    'quote.original.text target.partyName target.sourceName target.asPrinted addressee.partyName addressee.asPrinted',
    'members.name members.shortName members.partyName relayedBy.asPrinted relayedBy.sourceName documents.headline',
    'documents.shortName documents.publisher documents.agencyNames documents.sourceAsPrinted coding.by coding.note',
  ]
    .join(' ')
    .split(' '),
)

/** Lower-case ASCII letters, digits and hyphens, no hyphen first. */
export const IDS: ReadonlySet<string> = new Set(
  'id source partOf party incident members.id target.party documents.id relations.to relations.from'.split(
    ' ',
  ),
)

export class Vouched {
  readonly #kernel: Kernel
  readonly #values: Interned
  /** By path, the numbers of the values that a sound line had there. */
  readonly #sound = new Map<string, Set<number>>()

  constructor(kernel: Kernel) {
    this.#kernel = kernel
    this.#values = new Interned(kernel)
  }

  /** Remembers the values of the line that was recognised last, which was found sound. */
  remember(slots: readonly Slot[]): void {
    for (const [slot, { path }] of slots.entries()) {
      if (FREE.has(path) || IDS.has(path)) continue
      const value = this.#valueOf(slot)
      const sound = this.#sound.get(path) ?? new Set()
      this.#sound.set(path, value === undefined ? sound : sound.add(value))
    }
  }

  /** Of the line that was recognised last. */
  isSound(slots: readonly Slot[]): boolean {
    return slots.every(({ path }, slot) => {
      if (FREE.has(path)) return true
      if (IDS.has(path))
        return isId(this.#kernel.bytes, this.#kernel.valueStart(slot), this.#kernel.valueEnd(slot))
      const value = this.#valueOf(slot)
      return value !== undefined && this.#sound.get(path)?.has(value) === true
    })
  }

  #valueOf(slot: number): number | undefined {
    return this.#values.of(this.#kernel.valueStart(slot), this.#kernel.valueEnd(slot))
  }
}

const HYPHEN = 45

function isId(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    const isLetter = byte >= 97 && byte <= 122
    const isDigit = byte >= 48 && byte <= 57
    if (!isLetter && !isDigit && (byte !== HYPHEN || at === start)) return false
  }
  return true
}
