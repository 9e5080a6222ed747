/** The one word of a command that takes no more, and the name that a command takes beside terms. */
import { ClaimsError } from '../../error.js'
import type { Question } from '../../evidence/engine.js'
import { shellTerm } from '../../query/shell-term.js'
import { fieldTerm, isFieldTerm, joinedValue } from '../../query/term.js'
import type { Call } from '../command.js'

/** The word, or undefined; a second one is told, not passed over. @throws ClaimsError (usage) */
export function onlyWord({ words: [word, another] }: Call, command: string): string | undefined {
  if (another === undefined) return word
  throw new ClaimsError('usage', {
    message: `claims ${command} takes one word, not also “${another}”`,
    hint: `ask for one at a time: claims ${command} ${another}`,
  })
}

/** The name that the bare words are together, if there are any; the other words are terms of a question. */
export function takeName(words: readonly string[]): { name: string | undefined; words: readonly string[] } {
  const bare = words.filter((word) => !isFieldTerm(word))
  return {
    name: bare.length === 0 ? undefined : bare.join(' '),
    words: words.filter((word) => isFieldTerm(word)),
  }
}

/**
 * The card of one has all that goes with it, so it is not narrowed by a question.
 * @param field that finds it in a question
 * @throws ClaimsError (usage) for terms beside a name
 */
export function refuseTerms(
  field: 'source' | 'incident' | 'document',
  name: string,
  { terms }: Question,
): void {
  if (terms.length === 0) return
  const typed = terms.map(shellTerm).join(' ')
  throw new ClaimsError('usage', {
    message: `the card of one ${field} has all that goes with it, and takes no terms beside its name: ${typed}`,
    hint: `claims list ${shellTerm(fieldTerm(field, joinedValue([name])))} ${typed}`,
  })
}
