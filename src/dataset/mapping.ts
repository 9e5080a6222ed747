/**
 * `--map said=claim_date,source=speaker`: our columns from the columns or paths of somebody else's file, and
 * `--map source:=Mayor`: the same text in all rows.
 */
import { ClaimsError } from '../error.js'
import { didYouMean } from './finding.js'
import { joinedNames } from './table/joined-cells.js'
import { type Column, columnNamed, COLUMNS } from './table/columns.js'
import type { Mapping } from './reading.js'

/** @throws ClaimsError (usage) for what is no pair, or names no column of ours, or one twice */
export function parseMapping(texts: readonly string[]): Mapping {
  return new Map(pairsIn(texts).flatMap(({ column, sign, text }) => (sign === '=' ? [[column, text]] : [])))
}

/** The texts of `OURS:=TEXT`, by the name of our column. @throws as `parseMapping` */
export function parseConstants(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairsIn(texts).flatMap(({ column, sign, text }) => (sign === ':=' ? [[column.name, text]] : [])),
  )
}

interface Pair {
  readonly column: Column
  readonly sign: '=' | ':='
  readonly text: string
}

function pairsIn(texts: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  for (const part of texts.flatMap((text) => text.split(','))) {
    const [, ours = '', sign, text = ''] = /^\s*([^=]*?)\s*(:?=)\s*(.*?)\s*$/.exec(part) ?? []
    if (ours === '' || text === '') throw notAPair(part)
    const column = columnNamed(ours)
    if (column === undefined) throw unknownTarget(ours)
    if (pairs.some((pair) => pair.column === column)) throw twice(column.name)
    pairs.push({ column, sign: sign === ':=' ? ':=' : '=', text })
  }
  return pairs
}

/** @throws ClaimsError (usage) for a name of theirs that the file does not have */
export function checkMapping(mapping: Mapping, theirNames: readonly string[], file: string): void {
  const known = new Set(theirNames)
  const named = [...mapping].flatMap(([column, text]) => joinedNames(column, text, (name) => known.has(name)))
  for (const theirs of named) {
    if (known.has(theirs)) continue
    throw new ClaimsError('usage', {
      message: `--map names “${theirs}”, which ${file} does not have`,
      hint: `it has ${listed(theirNames)}`,
      ...didYouMean(theirs, theirNames),
    })
  }
}

/** What is told of `--each`, where no item has its path. */
export function noSuchPath(each: string, paths: readonly string[], file: string): ClaimsError {
  return new ClaimsError('usage', {
    message: `--each names “${each}”, which ${file} does not have`,
    hint: `it has ${listed(paths)}`,
    ...didYouMean(each, paths),
  })
}

/** A few names, then how many more. */
export function listed(names: readonly string[]): string {
  const most = 30
  const more = names.length - most
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function notAPair(part: string): ClaimsError {
  return new ClaimsError('usage', {
    message: `--map takes pairs, OURS=THEIRS, not “${part.trim()}”`,
    hint: 'write --map said=claim_date,source=speaker,gist=claim; the same text in all rows: source:=Mayor',
  })
}

/** For a file that is no table of ours, of which `--map` names nothing. */
export function constantsAlone(file: string): ClaimsError {
  return new ClaimsError('usage', {
    message: `--map gives a text for all records, and names no field of ${file}`,
    hint: 'write --map gist=FIELD,source:=Mayor',
  })
}

function unknownTarget(ours: string): ClaimsError {
  const names = COLUMNS.map(({ name }) => name)
  return new ClaimsError('usage', {
    message: `--map names “${ours}”, which is no column of ours`,
    hint: 'ours stands before the = and theirs behind it; claims help convert lists our columns',
    ...didYouMean(ours, names),
  })
}

function twice(name: string): ClaimsError {
  return new ClaimsError('usage', { message: `--map names “${name}” twice`, hint: 'leave one of them out' })
}
