/**
 * Somebody else's JSON, read by `--map`: its objects (one a line, several after one another, in a list, or in a graph)
 * are taken in or refused.
 */
import { ClaimsError, type Problem } from '../../error.js'
import { isObject } from '../../model/merge.js'
import { decode } from '../decode.js'
import type { Intake, Refused, Row } from '../intake.js'
import { isRecordLines } from '../kind.js'
import { firstProblems, locate } from '../locate.js'
import { checkMapping, listed } from '../mapping.js'
import type { Mapping, Reading } from '../reading.js'
import { parse } from '../parse.js'
import { placesIn } from '../place.js'
import { lines, type Piece, pieces } from '../records.js'
import { takeRows } from '../table/take-rows.js'
import { columnRow, pathsIn, wordingOf } from './column-row.js'

/** @throws ClaimsError (data) for a file that is no JSON; (usage) where no item has a path of the mapping */
export async function takeForeign(
  bytes: Uint8Array,
  file: string,
  mapping: Mapping,
  reading: Reading,
): Promise<Intake> {
  const { items, refused } = await foreignItems(bytes, file)
  const paths = pathsIn(items.map(({ value }) => value))
  // Where no record could be read, that is what is wrong, and not the mapping.
  if (items.length > 0) checkMapping(mapping, paths, file)
  const found = await takeRows(
    items.map(({ row, number, value }) => columnRow(value, number, row, mapping)),
    wordingOf(mapping),
    { ...reading, map: mapping },
  )
  return {
    file,
    taken: found.taken,
    joined: found.joined,
    refused: [...refused, ...found.refused],
    notices: leftOut(paths, mapping, file),
  }
}

/** What is told of the fields that the mapping does not name. */
export function leftOut(paths: readonly string[], mapping: Mapping, file: string): string[] {
  const used = [...mapping.values()]
  const unused = paths.filter(
    (path) =>
      !used.some(
        (theirs) => theirs === path || theirs.startsWith(`${path}.`) || path.startsWith(`${theirs}.`),
      ),
  )
  const outermostOnly = unused.filter((path) => !unused.some((other) => path.startsWith(`${other}.`)))
  return outermostOnly.length === 0 ? [] : [`${file}: fields left out: ${listed(outermostOnly)}`]
}

interface Item {
  readonly row: Row
  /** In the file, from 1. */
  readonly number: number
  readonly value: object
}

interface Items {
  readonly items: readonly Item[]
  readonly refused: readonly Refused[]
}

/** @throws ClaimsError (data) where the file is no JSON as a whole */
async function foreignItems(bytes: Uint8Array, file: string): Promise<Items> {
  const items: Item[] = []
  const refused: Refused[] = []
  let number = 0
  for (const piece of await piecesOf(bytes, file)) {
    const { text, place } = piece
    const parsed = await parse(text)
    const row = { where: place(0), content: text }
    if ('findings' in parsed) {
      number += 1
      refused.push({ row, problems: await locate(text, parsed.findings, place) })
      continue
    }
    for (const value of membersOf(parsed.value)) {
      number += 1
      if (isObject(value)) items.push({ row: { ...row, content: JSON.stringify(value) }, number, value })
      else refused.push({ row, problems: [notAnObject(number, row)] })
    }
  }
  return { items, refused }
}

async function piecesOf(bytes: Uint8Array, file: string): Promise<Iterable<Piece>> {
  if (isRecordLines(bytes, file)) return lines(bytes, file)
  const text = decode(bytes, file)
  if (!/^\s*\[/.test(text)) return pieces(text, placesIn(text, file))
  return elements(text, file)
}

/** The elements of a list, each with its place; a list that is broken is broken as a whole. */
async function elements(text: string, file: string): Promise<Piece[]> {
  const place = placesIn(text, file)
  const parsed = await parse(text)
  if ('findings' in parsed) {
    throw new ClaimsError('data', firstProblems(await locate(text, parsed.findings, place)))
  }
  const list = parsed.value as readonly unknown[]
  const inside = text.indexOf('[') + 1
  const found = pieces(text.slice(inside, text.lastIndexOf(']')), (offset) => place(inside + offset))
  // Numbers and texts among the objects have no brackets to be found by.
  if (found.length === list.length) return found
  return list.map((each) => ({ text: JSON.stringify(each), place: () => place(0) }))
}

/** What stands together in one object: a graph of JSON-LD, a feed of schema.org. */
export function membersOf(value: unknown): readonly unknown[] {
  if (!isObject(value)) return [value]
  for (const key of ['@graph', 'dataFeedElement', 'itemListElement']) {
    const list = (value as Readonly<Record<string, unknown>>)[key]
    if (Array.isArray(list)) return list
  }
  return [value]
}

export function notAnObject(number: number, { where }: Row): Problem {
  return { message: `record ${number} is no object`, where, hint: 'each record has its fields in { }' }
}
