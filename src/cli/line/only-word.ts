/** The word of a command that takes one: a second one is told, not passed over. */
import { ClaimsError } from '../../error.js'
import type { Call } from '../command.js'

/** @throws ClaimsError (usage) */
export function onlyWord({ words: [word, another] }: Call, command: string): string | undefined {
  if (another === undefined) return word
  throw new ClaimsError('usage', {
    message: `claims ${command} takes one word, not also “${another}”`,
    hint: `ask for one at a time: claims ${command} ${another}`,
  })
}
