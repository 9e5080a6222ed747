/**
 * Finding sources, parties, incidents and documents by what a person types: an id, the start of an id, any of the
 * names, or words of one; in any case, accents and script. A name that fits several is never decided for the user, but
 * all writings of one name in different scripts are found together.
 */
import { compareText } from './compare-text.js'
import { ClaimsError } from '../error.js'
import { fold, hasAllWords } from './fold.js'
import { mayBeOneName, scriptsOf, signsIn } from './name-key.js'
import { suggestion } from './nearest.js'

/** What has names: a source, party, incident or document. */
export interface Named {
  readonly id: string
  readonly name?: string
  readonly headline?: string
  readonly shortName?: string
  readonly publisher?: string
  readonly alternateName?: readonly string[]
  readonly role?: readonly { readonly jobTitle: string }[]
  /** Of a joint source: whoever is one of them is meant before all of them together. */
  readonly members?: readonly string[]
}

export type Register = ReadonlyMap<string, Named>

/** What a register is called in messages. */
export type NameKind = 'source' | 'party' | 'incident' | 'document' | 'agency' | 'target'

/** Ids: one where a name is found, several where it fits several, none where it fits none. */
export interface Found {
  readonly ids: readonly string[]
  /** The whole of an id or name was typed, not a part. */
  readonly exact: boolean
  /** They are named alike, each in another script: asking for one of them asks for all. */
  readonly areOneName?: true
}

/** The id itself first, else a whole name, else the start of an id or all words of a name. */
export function findNamed(register: Register, typed: string): Found {
  const words = fold(typed)
  if (register.has(typed)) return { ids: [typed], exact: true }
  if (words === '') return { ids: [], exact: false }
  const all = [...register.values()]
  const whole = wholeNamed(all, typed, words)
  if (whole.length > 0) {
    const ids = whole.map(({ id }) => id)
    return { ids, exact: true, ...(areInManyScripts(whole) && { areOneName: true }) }
  }
  const signs = signsIn(typed)
  const parts = all.filter(
    (named) =>
      (signs.length === 0 && fold(named.id).startsWith(words)) ||
      namesOf(named).some(
        (name) => hasAllWords(fold(name), words) && signs.every((sign) => name.includes(sign)),
      ),
  )
  const ids = parts.map(({ id }) => id)
  return { ids: withoutJoint(register, ids), exact: false }
}

/** A whole id or name that is the same as the typed one, as it is written there. */
interface Written {
  readonly id: string
  readonly text: string
}

/** By ids, and by the same name in other scripts; else by names. */
function wholeNamed(all: readonly Named[], typed: string, words: string): readonly Written[] {
  const byId = all.flatMap(({ id }) => (fold(id) === words ? [{ id, text: id }] : []))
  const byName = all.flatMap((named) => {
    const text = namesOf(named).find((name) => isSame(name, typed, words))
    return text === undefined ? [] : [{ id: named.id, text }]
  })
  const [ids, names] = [byId, byName].map((some) => some.filter(({ text }) => mayBeOneName(typed, text)))
  if (ids !== undefined && ids.length > 0) {
    const known = new Set(ids.map(({ id }) => id))
    const others = names?.filter(({ id, text }) => !known.has(id) && scriptsOf(text) !== 'Latin')
    return [...ids, ...(others ?? [])]
  }
  if (names !== undefined && names.length > 0) return names
  // Without its signs a name may be that of several, `unit a` of Unit A+ and Unit A-; one with others is none of them.
  return signsIn(typed).length > 0 ? [] : byId.length > 0 ? byId : byName
}

/** Names in other scripts may part their words otherwise, `Zhang Wei` and `张伟`. */
function isSame(name: string, typed: string, words: string): boolean {
  const folded = fold(name)
  if (folded === words) return true
  return folded.replaceAll(' ', '') === words.replaceAll(' ', '') && scriptsOf(name) !== scriptsOf(typed)
}

function areInManyScripts(some: readonly Written[]): boolean {
  return some.length > 1 && new Set(some.map(({ text }) => scriptsOf(text))).size === some.length
}

/** Part of a name fits a joint source too wherever it fits a member; asking for the member finds both. */
function withoutJoint(register: Register, ids: readonly string[]): string[] {
  return ids.filter((id) => !register.get(id)?.members?.some((member) => ids.includes(member)))
}

/**
 * The ids that a typed name stands for: one, or one for each script in which the name is written.
 * @throws ClaimsError (kind usage) if it fits several (which are listed) or none (with the nearest)
 */
export function idsNamed(register: Register, kind: NameKind, typed: string): readonly [string, ...string[]] {
  const { ids, areOneName = false } = findNamed(register, typed)
  const [id, ...more] = ids
  if (id === undefined) throw unknownName(register, kind, typed)
  if (more.length > 0 && !areOneName) throw ambiguousName(register, kind, typed, ids)
  return [id, ...more]
}

/**
 * The one id that a typed name stands for.
 * @throws ClaimsError (kind usage) if it fits several (which are listed) or none (with the nearest)
 */
export function idNamed(register: Register, kind: NameKind, typed: string): string {
  const { ids } = findNamed(register, typed)
  const [id, more] = ids
  if (id === undefined) throw unknownName(register, kind, typed)
  if (more !== undefined) throw ambiguousName(register, kind, typed, ids)
  return id
}

export function unknownName(register: Register, kind: NameKind, typed: string): ClaimsError {
  return new ClaimsError('usage', {
    message: `no ${kind} is named “${typed}”`,
    hint: kind === 'party' ? partyHint(register) : WHERE_NAMES_ARE[kind],
    ...nearestNames(register, fold(typed)),
  })
}

export function ambiguousName(
  register: Register,
  kind: NameKind,
  typed: string,
  ids: readonly string[],
): ClaimsError {
  const shown = ids.slice(0, MOST_CANDIDATES).map((id) => `${id} (${mainName(register.get(id))})`)
  const more = ids.length > shown.length ? ` and ${ids.length - shown.length} more` : ''
  return new ClaimsError('usage', {
    message: `“${typed}” fits ${ids.length} ${PLURALS[kind]}: ${shown.join(', ')}${more}`,
    hint: 'type the id of one of them',
  })
}

const MOST_CANDIDATES = 8

const PLURALS: Readonly<Record<NameKind, string>> = {
  source: 'sources',
  party: 'parties',
  incident: 'incidents',
  document: 'documents',
  agency: 'agencies',
  target: 'targets',
}

const WHERE_NAMES_ARE: Readonly<Record<Exclude<NameKind, 'party'>, string>> = {
  source: 'claims sources lists the short names',
  incident: 'claims incidents lists the ids',
  document: 'claims documents lists the ids',
  agency: 'claims documents shows the agencies',
  target: 'claims sources lists the short names',
}

function partyHint(parties: Register): string {
  return `the parties here: ${[...parties.keys()].sort(compareText).join(', ')}`
}

/** Every name that finds it besides its id; a role stands before the name, `Prime Minister Nikol Pashinyan`. */
function namesOf(named: Named): string[] {
  const { name, headline, shortName, publisher, alternateName = [], role = [] } = named
  return [
    ...[name, headline, shortName, publisher].filter((text) => text !== undefined),
    ...alternateName,
    ...role.map(({ jobTitle }) => `${jobTitle} ${name ?? ''}`),
  ]
}

function mainName(named: Named | undefined): string {
  return named?.name ?? named?.headline ?? named?.shortName ?? 'no name'
}

/** The nearest of whole names and ids, else of single words of names. */
export function nearestNames(register: Register, words: string): ReturnType<typeof suggestion> {
  const names = [...register.values()].flatMap((named) =>
    [named.id, ...namesOf(named)].map((name) => [fold(name), named.id] as const),
  )
  const whole = suggestion(words, names)
  if (whole.didYouMean !== undefined) return whole
  return suggestion(
    words,
    names.flatMap(([name, id]) => name.split(' ').map((word) => [word, id] as const)),
  )
}
