/**
 * Names typed into cells: an id stays as it is, any other text gets the id that it makes (`Ministry of Defence` is
 * `ministry-of-defence`), so that one name written in two ways is one source. Several are parted by semicolons in a table of ours.
 */
import type { Place } from '../../error.js'
import { omitUndefined } from '../../model/deep-equal.js'
import { isId } from '../../model/id.js'
import type { FlatRecord, Member, NamedTarget } from '../../model/record.js'
import { compareText } from '../../text/compare-text.js'
import { nameKey } from '../../text/name-key.js'
import { WrongCell } from './cell-reader.js'
import { type CellHabits, OUR_HABITS, partsOf } from './cell-habits.js'
import { type Joined, JoinedNames, type NameKind } from './joined-names.js'
import { idOfName } from './name-id.js'

interface Named {
  readonly id: string
  readonly text: string
  /** What is compared of it with other names (`text/name-key.ts`). */
  readonly key: string
  /** Absent where the cell holds an id. */
  readonly name?: string
}

/** @throws WrongCell where nothing in the text can make an id */
function named(text: string): Named {
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
  const key = nameKey(text)
  if (isId(text)) return { id: text, text, key }
  const id = idOfName(text)
  if (id === undefined) throw new WrongCell(`“${text}” is no name`, 'write a name, or an id: armenia-mod')
  return { id, text, key, name: text }
}

/** By id; undefined where only the id was written. */
type Known = ReadonlyMap<string, string | undefined>

/** Plain data. */
export type KnownNames = Readonly<Record<NameKind, Known>>

/** The names in a whole table; the first spelling of each is the name. */
export class Names {
  readonly #known: Readonly<Record<NameKind, Map<string, string | undefined>>>
  readonly #isMapped: boolean
  readonly #separator: string | undefined
  readonly #joined = new JoinedNames()

  /** @param habits somebody else's file has none: there, a text that looks like an id is a name like any other */
  constructor({ isOurs, separator }: CellHabits = OUR_HABITS, known: KnownNames = NONE) {
    this.#isMapped = !isOurs
    this.#separator = separator
    this.#known = {
      party: new Map(known.party),
      source: new Map(known.source),
      incident: new Map(known.incident),
      document: new Map(known.document),
    }
  }

  /** All that was heard. */
  get known(): KnownNames {
    return this.#known
  }

  /** Names that were read as one, since they differ only in case, accents or spaces. */
  get joined(): readonly Joined[] {
    return this.#joined.list()
  }

  /** Hears of somebody or something before any row is read. @param where the row stands */
  hear(kind: NameKind, text: string, where: Place = { file: '' }): void {
    const texts = kind === 'source' ? this.#several(text) : [named(text.trim())]
    for (const one of texts) {
      const known = this.#known[kind]
      if (this.#isAnother(kind, one)) continue
      known.set(one.id, known.get(one.id) ?? one.name)
      this.#joined.hear(kind, one, where)
    }
  }

  party(text: string): Pick<FlatRecord, 'party' | 'partyName'> {
    const { id, name } = this.#one('party', text)
    return omitUndefined({ party: id, partyName: name })
  }

  /** The body that a source speaks for. */
  partOf(text: string): Pick<FlatRecord, 'partOf' | 'partOfName'> {
    const { id, name } = this.#one('source', text)
    return omitUndefined({ partOf: id, partOfName: name })
  }

  incident(text: string): Pick<FlatRecord, 'incident' | 'incidentName'> {
    const { id, name } = this.#one('incident', text)
    return omitUndefined({ incident: id, incidentName: name })
  }

  document(text: string): string {
    return this.#one('document', text).id
  }

  /** An agency that carries a document. */
  agency(text: string): Pick<Named, 'id' | 'name'> {
    return this.#one('source', text)
  }

  /** Several speak jointly. The name of one that is spelt otherwise than before counts as printed. */
  source(text: string): Partial<FlatRecord> {
    const all = this.#several(text)
    const [first, second] = all
    if (first === undefined)
      throw new WrongCell(`“${text}” is no name`, 'leave the cell empty where nobody is named')
    if (second !== undefined) return this.#joint(all.map((one) => this.#one('source', one.text)))
    const { id, name } = this.#one('source', first.text)
    const isPrinted = first.name !== undefined || this.#isMapped
    const otherwise = isPrinted && first.text !== (name ?? id)
    return omitUndefined({
      source: id,
      sourceName: name,
      sourceAsPrinted: otherwise ? first.text : undefined,
    })
  }

  /** Parties and sources of the table by their ids; any other words stand as they are. */
  targets(text: string): NamedTarget[] {
    return partsOf(text, this.#separator).map((words) => {
      if (this.#isKnown('party', words)) return this.party(words)
      if (!this.#isKnown('source', words)) return { asPrinted: words }
      const { id, name } = this.#one('source', words)
      return omitUndefined({ source: id, sourceName: name })
    })
  }

  #several(text: string): Named[] {
    return partsOf(text, this.#separator).map(named)
  }

  #isKnown(kind: NameKind, text: string): boolean {
    const one = named(text)
    return this.#known[kind].has(one.id) && !this.#isAnother(kind, one)
  }

  /** With the name as it was first spelt. @throws WrongCell where another name has the id already */
  #one(kind: NameKind, text: string): { readonly id: string; readonly name?: string } {
    const one = named(text.trim())
    const name = this.#known[kind].get(one.id)
    if (this.#isAnother(kind, one)) throw twoOfOneId(one, name ?? one.id)
    return omitUndefined({ id: one.id, name })
  }

  /** Whether the id stands for a name that differs in more than case, accents and spaces. */
  #isAnother(kind: NameKind, { id, name, key }: Named): boolean {
    const known = this.#known[kind]
    if (!known.has(id)) return false
    const before = known.get(id) ?? (this.#isMapped ? id : undefined)
    const isId = name === undefined && !this.#isMapped
    return before !== undefined && !isId && named(before).key !== key
  }

  #joint(all: readonly { readonly id: string; readonly name?: string }[]): Partial<FlatRecord> {
    const byId = new Map(all.map((one) => [one.id, one]))
    const members = [...byId.values()]
      .sort((a, b) => compareText(a.id, b.id))
      .map(({ id, name }) => omitUndefined<Member>({ id, name }))
    return {
      source: members.map(({ id }) => id).join('-and-'),
      sourceName: members.map(({ id, name }) => name ?? id).join(' and '),
      sourceType: 'Joint',
      members,
    }
  }
}

const NONE: KnownNames = { party: new Map(), source: new Map(), incident: new Map(), document: new Map() }

function twoOfOneId({ id, text }: Named, before: string): WrongCell {
  return new WrongCell(
    `“${text}” makes the id “${id}”, which “${before}” has already`,
    'write them alike where they are one; else change one of them by more than a hyphen, a full stop or an apostrophe',
  )
}
