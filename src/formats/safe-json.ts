/**
 * JSON text that says exactly what the value holds and yet is safe on a terminal: what JSON.stringify leaves as it is
 * (DEL, C1 controls, line separators, bidi controls, byte order marks, tags) is escaped too.
 */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g

/**
 * On one line, or by lines indented by so many spaces.
 * @param value what JSON can hold
 */
export function safeJson(value: unknown, indent?: number): string {
  return safeText(JSON.stringify(value, undefined, indent))
}

/** The same of JSON text. */
export function safeText(json: string): string {
  return json.replace(UNSAFE, escaped)
}

const HIGHEST_BITS = 0x80808080
const ONES = 0x01010101

/** Whether JSON text in UTF-8 needs no escapes beside its own. It is looked at four bytes at a time. */
export function isSafe(json: Uint8Array): boolean {
  const before = (4 - (json.byteOffset & 3)) & 3
  const fours = new Int32Array(json.buffer, json.byteOffset + before, Math.max(0, json.length - before) >> 2)
  if (!isSafeWithin(json, 0, before)) return false
  for (let index = 0; index < fours.length; index++) {
    const bytes = fours[index] ?? 0
    // To add 1 sets the highest bit of DEL; that of all else beyond ASCII is set.
    if (((bytes | (bytes + ONES)) & HIGHEST_BITS) === 0) continue
    const place = before + index * 4
    if (!isSafeWithin(json, place, place + 4)) return false
  }
  return isSafeWithin(json, before + fours.length * 4, json.length)
}

function isSafeWithin(json: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isUnsafeAt(json, at)) return false
  return true
}

/** Whether one of the characters above begins there, in UTF-8. */
function isUnsafeAt(json: Uint8Array, at: number): boolean {
  const [second = 0, third = 0] = [json[at + 1], json[at + 2]]
  switch (json[at]) {
    case 0x7f:
      return true
    case 0xc2:
      return second <= 0x9f
    case 0xd8:
      return second === 0x9c
    case 0xe2:
      if (second === 0x80) return third === 0x8e || third === 0x8f || (third >= 0xa8 && third <= 0xae)
      return second === 0x81 && third >= 0xa6 && third <= 0xa9
    case 0xef:
      return second === 0xbb && third === 0xbf
    case 0xf3:
      return second === 0xa0 && (third === 0x80 || third === 0x81)
    default:
      return false
  }
}

function escaped(characters: string): string {
  return characters.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
