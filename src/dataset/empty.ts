/** A file, or standard input, with nothing in it: it has no line to point at. */
import { ClaimsError } from '../error.js'
import { STANDARD_INPUT } from './read.js'

/** @throws ClaimsError (data) for a text without anything but white space */
export function refuseEmpty(text: string, file: string): void {
  if (text.trim() !== '') return
  throw new ClaimsError('data', {
    message: 'there is nothing in it',
    where: { file },
    hint:
      file === STANDARD_INPUT
        ? 'the command before the | printed nothing; run it alone to see why, or name a file instead of -'
        : 'a dataset is a JSON object; start with one: claims new',
  })
}
