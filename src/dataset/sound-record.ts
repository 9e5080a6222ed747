/** A quick look at one line: a sound record, or something that has to be looked at closely. */
import type { FlatRecord } from '../model/record.js'
import { RECORD_DATES, dateFindings } from './dates.js'
import { countKeys, survey } from './survey.js'

/** The record that a text is; undefined for all else, `inspectLine` says why. */
export type SoundRecord = (text: string) => FlatRecord | undefined

export async function loadSoundRecord(): Promise<SoundRecord> {
  const { default: fitsSchema } = await import('../generated/record.js')
  return (text) => {
    const value = parsed(text)
    const sound = value !== undefined && fitsSchema(value) && dateFindings(value, RECORD_DATES).length === 0
    return sound ? (value as FlatRecord) : undefined
  }
}

/** Undefined also where nesting is too deep or a key stands twice. */
function parsed(text: string): unknown {
  const { colons, tooDeepAt } = survey(text)
  if (tooDeepAt !== undefined) return undefined
  try {
    const value = JSON.parse(text) as unknown
    return countKeys(value) === colons ? value : undefined
  } catch {
    return undefined
  }
}
