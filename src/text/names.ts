/**
 * Finding sources, parties, incidents and documents by what a person types: an id, the start of an id, any of the
 * names, or words of one; in any case, accents and script. A name that fits several is never decided for the user.
 */
import { compareText } from './compare-text.js'
import { ClaimsError } from '../error.js'
import { fold, hasAllWords } from './fold.js'
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
}

/** The id itself first, else a whole name, else the start of an id or all words of a name. */
export function findNamed(register: Register, typed: string): Found {
  const words = fold(typed)
  if (register.has(typed)) return { ids: [typed], exact: true }
  if (words === '') return { ids: [], exact: false }
  const all = [...register.values()]
  const ids = (fits: (named: Named) => boolean): string[] => all.filter(fits).map((named) => named.id)
  const byId = ids((named) => fold(named.id) === words)
  const whole = byId.length > 0 ? byId : ids((named) => namesOf(named).some((name) => fold(name) === words))
  if (whole.length > 0) return { ids: whole, exact: true }
  const parts = ids(
    (named) =>
      fold(named.id).startsWith(words) || namesOf(named).some((name) => hasAllWords(fold(name), words)),
  )
  return { ids: withoutJoint(register, parts), exact: false }
}

/** Part of a name fits a joint source too wherever it fits a member; asking for the member finds both. */
function withoutJoint(register: Register, ids: readonly string[]): string[] {
  return ids.filter((id) => !register.get(id)?.members?.some((member) => ids.includes(member)))
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
