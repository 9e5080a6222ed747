/** The way of a file's lines or rows into a dataset, by the kind of file. */
import { ClaimsError } from '../error.js'
import { decode } from './decode.js'
import { foreignNames } from './foreign/foreign-names.js'
import { takeForeign } from './foreign/take-foreign.js'
import type { Intake } from './intake.js'
import { constantsAlone } from './mapping.js'
import { isOneRecord, isRecordLines, isTable } from './kind.js'
import type { Reading } from './reading.js'
import { lines, type Piece, pieces, takeRecords } from './records.js'
import { soundValue } from './parse.js'
import { placesIn } from './place.js'
import type { Input } from './read.js'
import { outermost } from './survey.js'
import { decodeTable } from './table/decode-table.js'

/**
 * Undefined where the file is a dataset, one document of JSON.
 * @throws ClaimsError (data) where the file as a whole cannot be read; (usage) where `reading` does not fit it
 */
export async function takeIn({ bytes, file }: Input, reading: Reading): Promise<Intake | undefined> {
  if (isTable(bytes, file)) {
    // Only tables need the parser of CSV.
    const { takeTable } = await import('./table/take-table.js')
    return takeTable(decodeTable(bytes, file), file, reading)
  }
  const { map, constants } = reading
  if (map !== undefined) return takeForeign(bytes, file, { ...reading, map })
  if (constants !== undefined) throw constantsAlone(file)
  if (isRecordLines(bytes, file)) return records(lines(bytes, file), file)
  const text = decode(bytes, file)
  const several = /^\s*\{/.test(text) && outermost(text).length > 1
  if (several || isOneRecord(text)) return records(pieces(text, placesIn(text, file)), file)
  refuseForeign(text, file)
  return undefined
}

async function records(found: Iterable<Piece>, file: string): Promise<Intake> {
  const intake = await takeRecords(found, file)
  const [first] = intake.refused
  if (first !== undefined && intake.taken.length === 0) refuseForeign(String(first.row.content), file)
  return intake
}

/** JSON with names that are not ours gets the mapping to try instead of a list of all its unknown keys. */
function refuseForeign(text: string, file: string): void {
  const told = foreignNames(soundValue(text))
  if (told !== undefined) throw new ClaimsError('data', { ...told, where: { file } })
}
