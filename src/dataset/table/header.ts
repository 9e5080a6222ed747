/** Which cell of a row is which column: by the header, or by `--map`. */
import { ClaimsError } from '../../error.js'
import { checkMapping, listed } from '../mapping.js'
import type { Mapping } from '../reading.js'
import { suggestedMapping } from '../suggested-mapping.js'
import { didYouMean } from '../finding.js'
import { joinedNames } from './joined-cells.js'
import { type Column, columnNamed, COLUMNS, REASON } from './columns.js'

export interface Bound {
  readonly column: Column
  /** The places of its cells in a row, from 0: several make one date. */
  readonly at: readonly number[]
  /** The name that the file gives it. */
  readonly label: string
}

export interface Header {
  readonly bound: readonly Bound[]
  /** Names of columns that are left out. */
  readonly leftOut: readonly string[]
}

/** @throws ClaimsError (data) for a header that lacks what is needed, is misspelt, or names a column twice */
export function readHeader(labels: readonly string[], file: string): Header {
  const bound = labels.flatMap((label, at) => {
    const column = columnNamed(label)
    return column === undefined ? [] : [{ column, at: [at], label }]
  })
  const filled = new Map<string, Bound>()
  for (const one of bound) {
    const before = filled.get(wholeField(one.column))
    if (before !== undefined) throw doubled(before.label, one.label, file)
    filled.set(wholeField(one.column), one)
  }
  if (!filled.has('gist') && !filled.has('entry')) throw noGist(labels, file)
  const others = labels.filter((label) => columnNamed(label) === undefined && label !== REASON)
  for (const label of others) refuseMisspelt(label, filled, file)
  return { bound, leftOut: others }
}

/** @throws ClaimsError (usage) where the mapping names a column that is not there, (data) where it stands twice */
export function mappedHeader(labels: readonly string[], mapping: Mapping, file: string): Header {
  checkMapping(mapping, labels, file)
  const bound = [...mapping].map(([column, label]) => {
    const names = joinedNames(column, label, (name) => labels.includes(name))
    for (const name of names) refuseTwice(name, labels, file)
    return { column, at: names.map((name) => labels.indexOf(name)), label }
  })
  const used = new Set(bound.flatMap(({ at }) => at))
  return { bound, leftOut: labels.filter((label, at) => !used.has(at) && label !== REASON) }
}

/** Which of the two is meant is not guessed. */
function refuseTwice(name: string, labels: readonly string[], file: string): void {
  const places = labels.flatMap((label, at) => (label === name ? [at + 1] : []))
  if (places.length < 2) return
  throw new ClaimsError('data', {
    message: `columns ${places.join(' and ')} are both called “${name}”, and --map names it`,
    where: { file, line: 1 },
    hint: 'rename one of them in the header',
  })
}

/** Columns of a table without a header are called by their numbers. */
export function numbered(width: number): string[] {
  return Array.from({ length: width }, (_, at) => String(at + 1))
}

/** `said` and `saidDate` are one; parts of a field, such as `url` and `publisher`, stand beside each other. */
function wholeField({ kind, name, field }: Column): string {
  return kind === 'date' ? field : name
}

function doubled(one: string, other: string, file: string): ClaimsError {
  return new ClaimsError('data', {
    message: `two columns are the same: “${one}” and “${other}”`,
    where: { file, line: 1 },
    hint: 'take one of them away, or rename it',
  })
}

function noGist(labels: readonly string[], file: string): ClaimsError {
  const suggested = suggestedMapping(labels)
  return new ClaimsError('data', {
    message: 'the table has no column “gist”',
    where: { file, line: 1 },
    hint:
      suggested === undefined
        ? `its columns are ${listed(labels)}; say which one is the gist: --map gist=COLUMN`
        : `its columns are somebody else’s; try ${suggested}`,
    ...didYouMean('gist', labels),
  })
}

/** A column of somebody's own is left out and told; one that is nearly ours would be lost by a slip. */
function refuseMisspelt(label: string, filled: ReadonlyMap<string, Bound>, file: string): void {
  const free = COLUMNS.filter((column) => !filled.has(wholeField(column))).map(({ name }) => name)
  const near = didYouMean(label, free)
  if (near.didYouMean === undefined || label.length < 4) return
  throw new ClaimsError('data', {
    message: `the table has a column “${label}”, which is not known`,
    where: { file, line: 1 },
    hint: 'correct its name, or give it one that is not near to any: claims help convert lists the columns',
    ...near,
  })
}
