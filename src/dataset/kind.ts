/** Whether a file holds a table, records or one dataset. */
import { jsonOf } from './parse.js'

/** By its name; else by a first line that is no JSON and has what parts cells. */
export function isTable(bytes: Uint8Array, file: string): boolean {
  if (/\.(?:csv|tsv)(?:\.gz)?$/i.test(file)) return true
  if (/\.(?:json|ndjson|jsonl)(?:\.gz)?$/i.test(file)) return false
  const start = new TextDecoder().decode(bytes.subarray(0, LONGEST_HEADER))
  return /^(?!\s*[{[])[^\r\n]*[,;\t]/.test(start)
}

const LONGEST_HEADER = 65_536

/** By its name; else by a first line that is a whole JSON object with something after it. */
export function isRecordLines(bytes: Uint8Array, file: string): boolean {
  if (/\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(file)) return true
  const newline = bytes.indexOf(10)
  if (newline === -1) return false
  const follows = bytes.subarray(newline).findIndex((byte) => !WHITE_SPACE.has(byte)) !== -1
  return follows && parsedObject(new TextDecoder().decode(bytes.subarray(0, newline))) !== undefined
}

/** A single object with an act or a gist of its own, and nothing that only a dataset has. */
export function isOneRecord(text: string): boolean {
  const object = parsedObject(text)
  if (object === undefined) return false
  return ('act' in object || 'gist' in object) && !('statements' in object) && !('dataset' in object)
}

const WHITE_SPACE = new Set([9, 10, 13, 32])

function parsedObject(text: string): object | undefined {
  const value = /^\s*\{/.test(text) ? jsonOf(text) : undefined
  return typeof value === 'object' && value !== null ? value : undefined
}
