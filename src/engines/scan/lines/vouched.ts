/**
 * Whether the values of a recognised line are sound too, as the schema of records has it: free words need only be
 * there (and are, in a recognised line); ids are looked at; of all else only values are sound that a parsed and
 * checked line had in the same place, and in the same shape where they decide which keys may stand beside them.
 */
import { Interned } from '../../kernel/interned.js'
import { type Kernel, NOWHERE } from '../../kernel/kernel.js'
import type { LineShape } from './shapes.js'
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

/** How a slot is looked at: not at all, as an id, among the values that a sound line had there; or nothing is sound. */
type Check = 'free' | 'id' | Interned | 'never'

/** As `../../kernel/assembly/vouched.ts` has them, beside addresses. */
const NUMBERS = { free: 0, id: 1, never: 2 }

export class Vouched {
  readonly #kernel: Kernel
  readonly #sound = new Map<string, Interned>()
  /** By the number of a shape; with their address in the kernel, if there is room. */
  readonly #checks: { readonly of: readonly Check[]; readonly address: number }[] = []

  constructor(kernel: Kernel) {
    this.#kernel = kernel
  }

  /** Remembers the values of the line that was recognised last, which was found sound. */
  remember(shape: LineShape): void {
    for (const [slot, check] of this.#checksOf(shape).of.entries()) {
      if (check instanceof Interned) check.of(this.#kernel.valueStart(slot), this.#kernel.valueEnd(slot))
    }
  }

  /** Of the line that was recognised last. */
  isSound(shape: LineShape): boolean {
    const address = this.checksIn(shape)
    return address !== NOWHERE && this.#kernel.loops.isSound(address) !== 0
  }

  /** What lines of a shape must be like to be sound: an address in the kernel. */
  checksIn(shape: LineShape): number {
    return this.#checksOf(shape).address
  }

  #checksOf({ number, slots }: LineShape): { readonly of: readonly Check[]; readonly address: number } {
    return (this.#checks[number] ??= this.#put(slots.map(({ path }) => this.#checkOf(path, number))))
  }

  #checkOf(path: string, shape: number): Check {
    if (FREE.has(path)) return 'free'
    if (IDS.has(path)) return 'id'
    const place = DECIDES_KEYS.test(path) ? `${path} ${String(shape)}` : path
    const known = this.#sound.get(place)
    if (known !== undefined) return known
    if (this.#kernel.left < Interned.NEEDS) return 'never'
    const sound = new Interned(this.#kernel)
    this.#sound.set(place, sound)
    return sound
  }

  #put(checks: readonly Check[]): { readonly of: readonly Check[]; readonly address: number } {
    const numbers = checks.map((check) => (check instanceof Interned ? check.address : NUMBERS[check]))
    return { of: checks, address: this.#kernel.putNumbers([checks.length, ...numbers]) ?? NOWHERE }
  }
}

/** They may name somebody again, or a document, and say more than a name. */
const SAYING_MORE = ['members.', 'documents.agencies', 'anchors.document', 'quote.witnesses.document']

/** Whether a record with these slots is printed as it stands: nothing in it can be told twice, or in another order. */
export function printsAlike(slots: readonly Slot[]): boolean {
  const times = (...paths: string[]): number => slots.filter(({ path }) => paths.includes(path)).length
  if (times('relations.to', 'relations.from') > 1 || times('documents.id') > 1) return false
  return !slots.some(({ path }) => SAYING_MORE.some((more) => path.startsWith(more)))
}
