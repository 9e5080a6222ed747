/**
 * JSON text that says exactly what the value holds and yet is safe on a terminal: what JSON.stringify leaves as it is
 * (DEL, C1 controls, line separators, bidi controls, byte order marks, tags) is escaped too.
 */
import type { Json } from '../reports/report.js'

const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g

/** On one line, or by lines indented by so many spaces. */
export function safeJson(value: Json, indent?: number): string {
  return safeText(JSON.stringify(value, undefined, indent))
}

/** The same of JSON text. */
export function safeText(json: string): string {
  return json.replace(UNSAFE, escaped)
}

/** The same characters in UTF-8. */
const UNSAFE_BYTES =
  /\x7f|\xc2[\x80-\x9f]|\xd8\x9c|\xe2\x80[\x8e\x8f\xa8-\xae]|\xe2\x81[\xa6-\xa9]|\xef\xbb\xbf|\xf3\xa0[\x80\x81]/

/** Whether JSON text in UTF-8 needs no escapes beside its own. */
export function isSafe(json: Uint8Array): boolean {
  return !UNSAFE_BYTES.test(Buffer.from(json.buffer, json.byteOffset, json.length).toString('latin1'))
}

function escaped(characters: string): string {
  return characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
