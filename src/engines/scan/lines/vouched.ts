/**
 * Whether the values of a recognised line are sound too, as the schema of records has it: free words need only be
 * there (and are, in a recognised line); ids are looked at; of all else only values are sound that a parsed and
 * checked line had in the same place, and in the same shape where they decide which keys may stand beside them.
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

/** The schema has other keys beside other values there. The same test holds it against the schema. */
export const DECIDES_KEYS: RegExp = /^points\.\w+\.cut$|^anchors\.selector\.(?:\w+\.)?type$/

interface Shape {
  readonly number: number
  readonly slots: readonly Slot[]
}

/** How a slot is looked at: not at all, as an id, or among the numbers of the values that a sound line had there. */
type Check = 'free' | 'id' | Set<number>

export class Vouched {
  readonly #kernel: Kernel
  readonly #values: Interned
  readonly #sound = new Map<string, Set<number>>()
  /** By the number of a shape. */
  readonly #checks: (readonly Check[])[] = []

  constructor(kernel: Kernel) {
    this.#kernel = kernel
    this.#values = new Interned(kernel)
  }

  /** Remembers the values of the line that was recognised last, which was found sound. */
  remember(shape: Shape): void {
    for (const [slot, check] of this.#checksOf(shape).entries()) {
      const value = check instanceof Set ? this.#valueOf(slot) : undefined
      if (check instanceof Set && value !== undefined) check.add(value)
    }
  }

  /** Of the line that was recognised last. */
  isSound(shape: Shape): boolean {
    return this.#checksOf(shape).every((check, slot) => {
      if (check === 'free') return true
      if (check === 'id') {
        return isId(this.#kernel.bytes, this.#kernel.valueStart(slot), this.#kernel.valueEnd(slot))
      }
      const value = this.#valueOf(slot)
      return value !== undefined && check.has(value)
    })
  }

  #checksOf({ number, slots }: Shape): readonly Check[] {
    return (this.#checks[number] ??= slots.map(({ path }) => {
      if (FREE.has(path)) return 'free'
      if (IDS.has(path)) return 'id'
      return this.#soundAt(DECIDES_KEYS.test(path) ? `${path} ${String(number)}` : path)
    }))
  }

  #soundAt(place: string): Set<number> {
    const sound = this.#sound.get(place) ?? new Set()
    this.#sound.set(place, sound)
    return sound
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
