/** The one name that the words of a command are, as typed; undefined where there is none. */
import { ClaimsError } from '../../error.js'
import { isFieldTerm } from '../../query/term.js'
import type { Call } from '../command.js'

/**
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
