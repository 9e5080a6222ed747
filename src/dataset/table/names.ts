/**
 * Names typed into cells: an id stays as it is, any other text gets the id that it makes (`Ministry of Defence` is
 * `ministry-of-defence`), so that one name written in two ways is one source. Several are parted by semicolons in a table of ours.
 */
import { fold } from '../../text/fold.js'
import { omitUndefined } from '../../model/deep-equal.js'
import type { FlatRecord, Member, NamedTarget } from '../../model/record.js'
import { WrongCell } from './cell-reader.js'
import { partsOf } from './cell-habits.js'

export interface Named {
  readonly id: string
  /** Absent where the cell holds an id. */
  readonly name?: string
}

/** @throws WrongCell where nothing in the text can make an id */
export function named(text: string): Named {
  const known = KNOWN.get(text)
  if (known !== undefined) return known
  const made = makeNamed(text)
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  KNOWN.set(text, made)
  return made
}

/** The same names stand in row after row, and making ids of them takes long. */
const KNOWN = new Map<string, Named>()
const MOST_KNOWN = 10_000

function makeNamed(text: string): Named {
  if (ID.test(text)) return { id: text }
  const id = fold(text).replaceAll(' ', '-')
  if (id === '') throw new WrongCell(`“${text}” is no name`, 'write a name, or an id: armenia-mod')
  return { id, name: text }
}

const ID = /^[a-z0-9][a-z0-9-]*$/

/** By id; undefined where only the id was written. */
export type Known = ReadonlyMap<string, string | undefined>

/** The names in a whole table; the first spelling of each is the name. */
export class Names {
  readonly #parties: Map<string, string | undefined>
  readonly #sources: Map<string, string | undefined>

  readonly #separator: string | undefined

  /** @param separator between several names in a cell; undefined where a cell holds one */
  constructor(
    separator: string | undefined,
    known: { readonly parties: Known; readonly sources: Known } = NONE,
  ) {
    this.#separator = separator
    this.#parties = new Map(known.parties)
    this.#sources = new Map(known.sources)
  }

  /** All that was heard. */
  get known(): { readonly parties: Known; readonly sources: Known } {
    return { parties: this.#parties, sources: this.#sources }
  }

  /** Hears of a party or a source before any row is read. */
  hear(kind: 'party' | 'source', text: string): void {
    const known = kind === 'party' ? this.#parties : this.#sources
    for (const { id, name } of this.#several(text)) known.set(id, known.get(id) ?? name)
  }

  party(text: string): Pick<FlatRecord, 'party' | 'partyName'> {
    const { id } = named(text.trim())
    return omitUndefined({ party: id, partyName: this.#parties.get(id) })
  }

  /** Several speak jointly. The name of one that is spelt otherwise than before counts as printed. */
  source(text: string): Partial<FlatRecord> {
    const all = this.#several(text)
    const [first, second] = all
    if (first === undefined)
      throw new WrongCell(`“${text}” is no name`, 'leave the cell empty where nobody is named')
    if (second !== undefined) return this.#joint(all)
    const name = this.#sources.get(first.id)
    const otherwise = first.name !== undefined && first.name !== name
    return omitUndefined({
      source: first.id,
      sourceName: name,
      sourceAsPrinted: otherwise ? first.name : undefined,
    })
  }

  /** Parties and sources of the table by their ids; any other words stand as they are. */
  targets(text: string): NamedTarget[] {
    return partsOf(text, this.#separator).map((words) => {
      const { id } = named(words)
      if (this.#parties.has(id)) return omitUndefined({ party: id, partyName: this.#parties.get(id) })
      if (this.#sources.has(id)) return omitUndefined({ source: id, sourceName: this.#sources.get(id) })
      return { asPrinted: words }
    })
  }

  #several(text: string): Named[] {
    return partsOf(text, this.#separator).map(named)
  }

  #joint(all: readonly Named[]): Partial<FlatRecord> {
    const ids = [...new Set(all.map(({ id }) => id))].sort()
    const members = ids.map((id) => omitUndefined<Member>({ id, name: this.#sources.get(id) }))
    return {
      source: members.map(({ id }) => id).join('-and-'),
      sourceName: members.map(({ id, name }) => name ?? id).join(' and '),
      sourceType: 'Joint',
      members,
    }
  }
}

const NONE = { parties: new Map(), sources: new Map() }
