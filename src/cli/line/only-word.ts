/** The one word, or the one name, of a command that takes no more. */
import { ClaimsError } from '../../error.js'
import { isFieldTerm } from '../../query/term.js'
import type { Call } from '../command.js'

/** The word, or undefined; a second one is told, not passed over. @throws ClaimsError (usage) */
export function onlyWord({ words: [word, another] }: Call, command: string): string | undefined {
  if (another === undefined) return word
  throw new ClaimsError('usage', {
    message: `claims ${command} takes one word, not also “${another}”`,
    hint: `ask for one at a time: claims ${command} ${another}`,
  })
}

/**
 * The name that the words are together, as typed; undefined where there is none.
 * @param command what takes the name, `incidents`
 * @param by what counts statements instead, `incident`
 * @throws ClaimsError (usage) for a word that is a term of a question
 */
export function nameOf(
  { words }: Pick<Call, 'words'>,
  command: string,
  by: 'source' | 'incident' | 'document',
): string | undefined {
  const terms = words.filter(isFieldTerm)
  if (terms.length > 0) {
    throw new ClaimsError('usage', {
      message: `${command} takes a name, not a question: ${terms.join(' ')}`,
      hint: `claims count --by ${by} ${terms.join(' ')}`,
    })
  }
  const name = words.join(' ')
  return name === '' ? undefined : name
}
