/** Values of options that are more than text. */
import { ClaimsError } from '../error.js'
import { type Call, optionText } from './command.js'

/** A whole number of at least 0; undefined where the option was not given. @throws ClaimsError (usage) */
export function wholeNumber(call: Call, name: string): number | undefined {
  const text = optionText(call, name)
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new ClaimsError('usage', {
    message: `--${name} takes a whole number, not “${text}”`,
    hint: `write --${name} 20`,
  })
}
