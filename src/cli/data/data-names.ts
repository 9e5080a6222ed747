/** Which data is meant, how it is read, and its loading: `--data`, else CLAIMS_DATA, else the default dataset. */
import type { Access } from '../../dataset/access.js'
import { loadDatasets } from '../../dataset/load.js'
import { parseConstants, parseMapping } from '../../dataset/mapping.js'
import type { Reading } from '../../dataset/reading.js'
import type { Dataset } from '../../model/dataset.js'
import { omitUndefined } from '../../model/deep-equal.js'
import type { Environment } from '../../terminal/io.js'
import { ClaimsError } from '../../error.js'
import { longName } from '../line/option.js'
import { type DataOptions, READING, type ReadingOptions } from '../line/options.js'
import type { World } from '../world.js'
import { accessOf } from './access.js'

export const DEFAULT_DATASET = 'washington-talks'

export function dataNames({ data }: Pick<DataOptions, 'data'>, env: Environment): readonly [string, ...string[]] {
  const [first, ...others] = data
  if (first !== undefined) return [first, ...others]
  const { CLAIMS_DATA: set } = env
  return [set === undefined || set === '' ? DEFAULT_DATASET : set]
}

/** @throws ClaimsError (data or file) */
export async function loadFor(
  data: DataOptions,
  world: World,
  access: Access = accessOf(world),
): Promise<Dataset> {
  const names = dataNames(data, world.io.env)
  return { ...(await loadDatasets(names, access, readingOf(data))), dataFlag: dataFlag(names, data) }
}

/**
 * What one adds to a command to ask the same data, read in the same way: ` -d mine.csv --map gist=claim`.
 * @param data the options that it was read with
 */
export function dataFlag(names: readonly string[], data: Partial<DataOptions> = {}): string {
  const named = names.join() === DEFAULT_DATASET ? [] : names.map((name) => ['-d', name])
  const how = HOW_IT_IS_READ.flatMap((field) => written(`--${longName(field)}`, data[field]))
  return [...named, ...how].map((words) => ` ${words.map(forShell).join(' ')}`).join('')
}

/** The options that say how data is read. */
const HOW_IT_IS_READ = [...(Object.keys(READING) as (keyof ReadingOptions)[]), 'refused'] as const

function written(flag: string, value: string | boolean | readonly string[] | undefined): string[][] {
  if (value === undefined || value === false) return []
  return value === true ? [[flag]] : [value].flat().map((text) => [flag, text])
}

/** A word as a shell reads it. */
function forShell(word: string): string {
  return /^[\w./:=,+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}

/**
 * How files that are not ours are read; whether a table lacks a header or quotation marks, `convert` alone can say.
 * @throws ClaimsError (usage) for a mapping that is none
 */
export function readingOf(options: ReadingOptions & Pick<Reading, 'noHeader' | 'noQuotes'>): Reading {
  const { map, dates, each, lists, shortRows, noHeader, noQuotes } = options
  const [mapping, constants] = [parseMapping(map), parseConstants(map)]
  if (lists === '') throw noSeparator()
  for (const name of ['each', 'lists'] as const) {
    if (mapping.size === 0 && options[name] !== undefined) throw needsMap(name)
  }
  return omitUndefined<Reading>({
    map: mapping.size === 0 ? undefined : mapping,
    constants: constants.size === 0 ? undefined : constants,
    ...{ dates, each, lists, shortRows, noHeader, noQuotes },
  })
}

function needsMap(name: 'each' | 'lists'): ClaimsError {
  return new ClaimsError('usage', {
    message: `--${name} is for somebody else’s file, which --map reads`,
    hint: 'write --map gist=FIELD,source=FIELD with it',
  })
}

function noSeparator(): ClaimsError {
  return new ClaimsError('usage', {
    message: '--lists takes what stands between two names, and nothing was given',
    hint: 'write --lists ";" or --lists "|"',
  })
}
