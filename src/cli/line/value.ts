/** Values of options that are more than text. */
import { ClaimsError } from '../../error.js'
import { type Call, optionText } from '../command.js'

/** A date as EDTF; undefined where the option was not given. @throws ClaimsError (usage) */
export async function dateText(call: Call, name: string): Promise<string | undefined> {
  const text = optionText(call, name)
  const { isEdtf } = await import('../../dates/edtf.js')
  if (text === undefined || isEdtf(text)) return text
  throw new ClaimsError('usage', {
    message: `--${name} takes a date in EDTF (ISO 8601-2), not “${text}”`,
    hint: 'write 2022-11-07, 2022-11, 2022-11-06/2022-11-07 or 2022-11-06~ (about)',
  })
}

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
