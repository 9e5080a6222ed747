/** Names that reading takes for one, each with the spellings that it has and where they stand first. */
import type { Place } from '../../error.js'

/** What cells name. */
export const NAME_KINDS = ['party', 'source', 'incident', 'document'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** A spelling that was read as another one before it. */
export interface Joined {
  readonly kind: NameKind
  readonly id: string
  /** The first spelling. */
  readonly name: string
  readonly spelling: string
  /** Where the second spelling stands first. */
  readonly where: Place
}

export class JoinedNames {
  /** By kind and key: texts with one key differ only in case, accents or spaces. */
  readonly #spellings = new Map<string, Map<string, Omit<Joined, 'name'>>>()

  hear(
    kind: NameKind,
    { id, text, key }: { readonly id: string; readonly text: string; readonly key: string },
    where: Place,
  ): void {
    const one = `${kind} ${key}`
    const spellings = this.#spellings.get(one) ?? new Map<string, Omit<Joined, 'name'>>()
    if (spellings.size === 0) this.#spellings.set(one, spellings)
    if (!spellings.has(text)) spellings.set(text, { kind, id, spelling: text, where })
  }

  /** In the order in which they were heard. */
  list(): Joined[] {
    return [...this.#spellings.values()].flatMap((spellings) => {
      const [first, ...others] = spellings.values()
      return first === undefined ? [] : others.map((other) => ({ ...other, name: first.spelling }))
    })
  }
}
