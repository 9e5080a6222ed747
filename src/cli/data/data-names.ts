/** Which data a call means, and its loading: `--data`, else CLAIMS_DATA, else the default dataset. */
import type { Access } from '../../dataset/access.js'
import { loadDatasets } from '../../dataset/load.js'
import type { Dataset } from '../../model/dataset.js'
import { accessOf } from './access.js'
import { type Call, optionTexts } from '../command.js'
import { readingOf } from './reading-options.js'

export const DEFAULT_DATASET = 'washington-talks'

export function dataNames(call: Call): readonly [string, ...string[]] {
  const [first, ...others] = optionTexts(call, 'data')
  if (first !== undefined) return [first, ...others]
  const { CLAIMS_DATA: set } = call.world.io.env
  return [set === undefined || set === '' ? DEFAULT_DATASET : set]
}

/** @throws ClaimsError (data or file) */
export async function loadFor(call: Call, access: Access = accessOf(call.world)): Promise<Dataset> {
  const names = dataNames(call)
  return { ...(await loadDatasets(names, access, readingOf(call))), dataFlag: typedAs(names) }
}

export function typedAs(names: readonly string[]): string {
  if (names.join() === DEFAULT_DATASET) return ''
  return names.map((name) => ` -d ${/[^\w./-]/.test(name) ? `'${name}'` : name}`).join('')
}
