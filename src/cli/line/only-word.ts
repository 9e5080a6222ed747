/** The one word, or the one name, of a command that takes no more. */
import { ClaimsError } from '../../error.js'
import type { Call } from '../command.js'

/** The word, or undefined; a second one is told, not passed over. @throws ClaimsError (usage) */
export function onlyWord({ words: [word, another] }: Call, command: string): string | undefined {
  if (another === undefined) return word
  throw new ClaimsError('usage', {
    message: `claims ${command} takes one word, not also “${another}”`,
    hint: `ask for one at a time: claims ${command} ${another}`,
  })
}

/** The name that the words are together, as typed; undefined where there is none. */
export function nameOf({ words }: Pick<Call, 'words'>): string | undefined {
  const name = words.join(' ')
  return name === '' ? undefined : name
}
