/** Which data a call means, and its loading: `--data`, else CLAIMS_DATA, else the default dataset. */
import type { Dataset } from '../model/dataset.js'
import { accessOf } from './access.js'
import { type Call, optionTexts } from './command.js'

export const DEFAULT_DATASET = 'washington-talks'

export function dataNames(call: Call): readonly string[] {
  const named = optionTexts(call, 'data')
  if (named.length > 0) return named
  const { CLAIMS_DATA: set } = call.world.io.env
  return [set === undefined || set === '' ? DEFAULT_DATASET : set]
}

/** @throws ClaimsError (data or file) */
export async function loadFor(call: Call): Promise<Dataset> {
  const { loadDatasets } = await import('../dataset/load.js')
  return loadDatasets(dataNames(call), accessOf(call.world))
}
