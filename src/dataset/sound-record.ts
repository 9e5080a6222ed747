/** A quick look at one line: a sound record, or something that has to be looked at closely. */
import type { WrittenRecord } from '../model/as-written.js'
import type { FlatRecord } from '../model/record.js'
import { RECORD_DATES, dateFindings } from './dates.js'
import { soundValue } from './parse.js'

/**
 * The record that a text is, with its words as they stand in it; undefined for all else, `inspectLine` says why.
 * @param isRecognised whether the text is sound JSON without doubt, in which no key stands twice
 */
export type SoundRecord = (text: string, isRecognised?: boolean) => WrittenRecord | undefined

/**
 * The record that a line is made into; `again` where a line above says the same, undefined for what is wrong.
 * @param number of the line, counted from 1 without those that are blank
 */
export type NumberedRecord = (text: string, number: number) => FlatRecord | 'again' | undefined

/** Loads the check of records, which is long, and makes the quick look of it. */
export async function loadSoundRecord(): Promise<SoundRecord> {
  const isSound = await loadIsSound()
  return (text, isRecognised = false) => {
    const value = isRecognised ? (JSON.parse(text) as unknown) : soundValue(text)
    return value !== undefined && isSound(value) ? value : undefined
  }
}

/** Whether a value is a sound record. */
export type IsSound = (value: unknown) => value is WrittenRecord

/** Loads the check alone. */
export async function loadIsSound(): Promise<IsSound> {
  const { default: fitsSchema } = await import('../generated/record.js')
  return (value): value is WrittenRecord =>
    fitsSchema(value) && dateFindings(value, RECORD_DATES).length === 0
}
