// Other names of each source: every spelling that the pages print, in any script, less those withheld.
import { REGISTER, sourceNamed } from './register.js'
import { WITHHELD } from './withheld.js'

/** Sorted spellings by the source's id; absent where the pages print only its name. */
export function spellingsOf(records) {
  const found = new Map()
  const add = (id, name) => found.set(id, [...(found.get(id) ?? []), name])
  for (const record of records) {
    for (const { id, name } of printedNames(record)) {
      if (WITHHELD[name] === undefined) add(id, name)
    }
  }
  for (const { id, surname } of sharedSurnames()) add(id, surname)
  return new Map([...found].flatMap(([id, names]) => distinct(id, names)))
}

/** The names inside one printed name: of each joint speaker, and on both sides of a slash; `[sic]` is the coder's. */
export function printedNames({ speaker, speaker_alias_in_page: printed }) {
  const speakers = speaker.split('; ')
  const pieces = printed.split('; ')
  const joint = speakers.length > 1 && pieces.length === speakers.length
  const named = joint ? pieces.map((piece, at) => [speakers[at], piece]) : [[speaker, printed]]
  return named.flatMap(([who, names]) =>
    names.split(' / ').map((name) => ({ id: sourceNamed(who), name: name.replace(' [sic]', '') })),
  )
}

/** A surname that several bear finds each of them, so that asking for it lists them all. */
function sharedSurnames() {
  const people = REGISTER.filter((source) => source.type === 'Person')
  const surname = (source) => source.name.split(' ').at(-1)
  return people
    .filter((one) => people.some((other) => other !== one && surname(other) === surname(one)))
    .map((source) => ({ id: source.id, surname: surname(source) }))
}

function distinct(id, names) {
  const own = REGISTER.find((source) => source.id === id)?.name
  const byFold = new Map(names.toReversed().map((name) => [name.toLowerCase(), name]))
  byFold.delete(own?.toLowerCase())
  return byFold.size === 0 ? [] : [[id, [...byFold.values()].sort()]]
}
