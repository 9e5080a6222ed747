/** Which data is meant, how it is read, and its loading: `--data`, else CLAIMS_DATA, else the default dataset. */
import type { Access } from '../../dataset/access.js'
import { loadDatasets } from '../../dataset/load.js'
import { parseMapping } from '../../dataset/mapping.js'
import type { Reading } from '../../dataset/reading.js'
import type { Dataset } from '../../model/dataset.js'
import { omitUndefined } from '../../model/deep-equal.js'
import type { Environment } from '../../terminal/io.js'
import { ClaimsError } from '../../error.js'
import type { DataOptions, ReadingOptions } from '../line/options.js'
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
  return { ...(await loadDatasets(names, access, readingOf(data))), dataFlag: dataFlag(names) }
}

export function dataFlag(names: readonly string[]): string {
  if (names.join() === DEFAULT_DATASET) return ''
  return names.map((name) => ` -d ${/[^\w./-]/.test(name) ? `'${name}'` : name}`).join('')
}

/**
 * How files that are not ours are read; whether a table lacks a header or quotation marks, `convert` alone can say.
 * @throws ClaimsError (usage) for a mapping that is none
 */
export function readingOf(options: ReadingOptions & Pick<Reading, 'noHeader' | 'noQuotes'>): Reading {
  const { map, dates, each, lists, shortRows, noHeader, noQuotes } = options
  const mapping = map.length === 0 ? undefined : parseMapping(map)
  if (lists === '') throw noSeparator()
  for (const name of ['each', 'lists'] as const) {
    if (mapping === undefined && options[name] !== undefined) throw needsMap(name)
  }
  return omitUndefined<Reading>({ map: mapping, dates, each, lists, shortRows, noHeader, noQuotes })
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
