/** The one name that the words of a command are, as typed; undefined where there is none. */
import type { Call } from '../command.js'

export function nameOf({ words }: Pick<Call, 'words'>): string | undefined {
  const name = words.join(' ')
  return name === '' ? undefined : name
}
