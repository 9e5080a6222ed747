// Whose text a page carries, where its publisher's name says so: “TASS via HyeTert”, “pustphilo (AFP copy)”,
// “Al Arabiya/AFP”, or “TASS” itself. The publisher stays as the raw file has it. Words that name nobody of the
// register, such as “(es)” or “(Turkish wire copy)”, credit nobody.
import { CARRIED } from './register.js'

const ID_BY_NAME = new Map(CARRIED.map(({ id, name, shortName }) => [(shortName ?? name).toLowerCase(), id]))

/** The document's fields of credit; undefined where the publisher's name credits nobody. */
export function creditsOf(publisher) {
  const agencies = namesIn(publisher).flatMap((name) => ID_BY_NAME.get(name.toLowerCase()) ?? [])
  if (agencies.length === 0) return undefined
  return { agencies, agencyPerLine: agencies.length === 1 ? undefined : 'not-stated' }
}

/** Whether the publisher's name has further words, which may credit somebody. */
export function mayCredit(publisher) {
  return namesIn(publisher).some((name) => name !== publisher)
}

/** “A via B” credits A. Else every name counts, since only those whose texts others carry are looked for. */
function namesIn(publisher) {
  const [whole] = publisher.split(' via ')
  const pieces = whole.split(/[/()]/).map((piece) => piece.replace(/ copy\b.*/, '').trim())
  return [...new Set([whole, ...pieces])]
}
