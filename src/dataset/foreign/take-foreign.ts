/**
 * Somebody else's JSON, read by `--map`: its objects (one a line, several after one another, in a list, or in a graph)
 * are taken in or refused.
 */
import { ClaimsError } from '../../error.js'
import { decode } from '../decode.js'
import { withWrittenNumbers } from '../exact-json.js'
import type { Intake, Refused } from '../intake.js'
import { isRecordLines } from '../kind.js'
import { locate } from '../locate.js'
import { checkMapping, noSuchPath } from '../mapping.js'
import { parse } from '../parse.js'
import { placesIn } from '../place.js'
import { firstProblems } from '../problem-list.js'
import { refuseEmpty } from '../read.js'
import type { ForeignReading } from '../reading.js'
import { lines, type Piece, pieces } from '../records.js'
import { takeRows } from '../table/take-rows.js'
import { columnRow, wordingOf } from './column-row.js'
import { FieldsSeen } from './fields-seen.js'
import { pathsIn } from './values-at.js'
import { itemsOfPiece, type Item, nothingThere, notAnObject } from './items.js'

/** @throws ClaimsError (data) for a file that is no JSON; (usage) where no item has a path of the mapping */
export async function takeForeign(bytes: Uint8Array, file: string, reading: ForeignReading): Promise<Intake> {
  const { items, refused, seen, withoutEach } = await foreignItems(bytes, file, reading)
  // Where no item could be read, the mapping is not to blame.
  if (items.length > 0) checkMapping(reading.map, seen.names(), file)
  else if (withoutEach !== undefined) throw noSuchPath(reading.each ?? '', pathsIn(withoutEach), file)
  const found = await takeRows(
    items.map(({ row, number, record }) => columnRow(record, number, row, reading)),
    wordingOf(reading.map),
    reading,
  )
  return {
    file,
    taken: found.taken,
    joined: found.joined,
    refused: [...refused, ...found.refused],
    notices: [...seen.notices(file), ...found.look.notices(file)],
  }
}

interface Items {
  readonly items: readonly Item[]
  readonly refused: readonly Refused[]
  readonly seen: FieldsSeen
  /** What was read where `--each` first led nowhere. */
  readonly withoutEach: unknown
}

/** @throws ClaimsError (data) where the file is no JSON as a whole */
async function foreignItems(bytes: Uint8Array, file: string, reading: ForeignReading): Promise<Items> {
  const items: Item[] = []
  const refused: Refused[] = []
  const seen = new FieldsSeen(reading)
  let number = 0
  let withoutEach: unknown
  for (const { text, place } of piecesOf(bytes, file)) {
    const parsed = await parse(text)
    const row = { where: place(0), content: text }
    if ('findings' in parsed) {
      const problems = await locate(text, parsed.findings, place)
      if (/^\s*\[/.test(text)) throw new ClaimsError('data', firstProblems(problems))
      number += 1
      refused.push({ row, problems })
      continue
    }
    for (const found of itemsOfPiece(withWrittenNumbers(parsed.value, text), { text, place }, reading)) {
      number += 1
      if (found.record === undefined) {
        withoutEach ??= parsed.value
        refused.push({ row: found.row, problems: [nothingThere(number, found.row, reading)] })
      } else if (found.isObject) {
        seen.see(found.record, found.listPath)
        items.push({ row: found.row, number, record: found.record })
      } else refused.push({ row: found.row, problems: [notAnObject(number, found.row)] })
    }
  }
  return { items, refused, seen, withoutEach }
}

function piecesOf(bytes: Uint8Array, file: string): Iterable<Piece> {
  if (isRecordLines(bytes, file)) return lines(bytes, file)
  const text = decode(bytes, file)
  refuseEmpty(text, file)
  const place = placesIn(text, file)
  return /^\s*\[/.test(text) ? [{ text, place }] : pieces(text, place)
}
