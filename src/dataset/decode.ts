/** Bytes to text. Bytes that are no UTF-8 are refused: replaced, they would silently alter a quotation. */
import { constants, isUtf8 } from 'node:buffer'
import { ClaimsError } from '../error.js'
import { placesIn } from './place.js'

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]

/**
 * UTF-8 with or without a byte order mark.
 * @throws ClaimsError (data) for other encodings, with the offset of the first wrong byte from the start of the
 *   file, and for more text than one JavaScript string can hold
 */
export function decode(
  bytes: Uint8Array,
  file: string,
  from: Start = START,
  longest: number = constants.MAX_STRING_LENGTH,
): string {
  if (from.byte === 0) refuseUtf16(bytes, file)
  if (bytes.length > longest) throw tooLong(bytes.length, file)
  if (!isUtf8(bytes)) throw notUtf8(bytes, file, from)
  return new TextDecoder().decode(bytes)
}

/** Where in its file a piece of bytes begins: a byte offset from 0 and a line from 1. */
export interface Start {
  readonly byte: number
  readonly line: number
}

const START: Start = { byte: 0, line: 1 }

function refuseUtf16(bytes: Uint8Array, file: string): void {
  const [one, two, three, four] = bytes
  const marked = (one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)
  const spaced = (one === 0 && two !== 0 && three === 0) || (one !== 0 && two === 0 && four === 0)
  if (!marked && !spaced) return
  throw new ClaimsError('data', {
    message: 'the file is in UTF-16; it must be in UTF-8',
    where: { file },
    hint: 'save it again as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8 OLD > NEW',
  })
}

function tooLong(length: number, file: string): ClaimsError {
  return new ClaimsError('data', {
    message: `the file has ${length} bytes; a JSON document can have at most 512 MiB`,
    where: { file },
    hint: 'write it as NDJSON, one record a line, which is read line by line',
  })
}

function notUtf8(bytes: Uint8Array, file: string, from: Start): ClaimsError {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const { offset, at } = firstWrongByte(bytes, text)
  const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0') ?? ''
  const mark = BYTE_ORDER_MARK.every((value, index) => bytes[index] === value) ? 1 : 0
  return new ClaimsError('data', {
    message: `byte ${from.byte + offset} (0x${byte}) is not UTF-8`,
    where: placesIn(text.slice(mark), file, from.line)(at - mark),
    hint: 'save the file again as UTF-8; the byte offset counts from 0',
  })
}

/** The decoder writes U+FFFD for wrong bytes; the first one that does not stand in the bytes themselves is wrong. */
function firstWrongByte(bytes: Uint8Array, text: string): { offset: number; at: number } {
  let offset = 0
  let from = 0
  for (;;) {
    const at = text.indexOf('\uFFFD', from)
    offset += Buffer.byteLength(text.slice(from, at))
    const printed = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!printed) return { offset, at }
    offset += 3
    from = at + 1
  }
}
