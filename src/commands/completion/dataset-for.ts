/** The dataset whose names complete a line: that of `--data` on the line, else the usual one. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Dataset } from '../../model/dataset.js'
import { dataNames, loadFor } from '../../cli/data/data-names.js'
import { list } from '../list.js'
import { settings, withSettings } from '../../cli/line/settings.js'
import type { CompletionContext } from './candidates.js'

/** Whoever presses TAB does not wait for a larger file. */
const LARGEST = 32 * 1024 * 1024

/** Nothing for standard input, which is not there yet. @throws ClaimsError for data that cannot be read */
export async function datasetFor({ call, data }: CompletionContext): Promise<Dataset | undefined> {
  const typed = { ...call, options: new Map(data.length === 0 ? [] : [['data', data] as const]) }
  const asking = withSettings(typed, list, await settings(call.world))
  const names = dataNames(asking)
  const sizes = await Promise.all(names.map((name) => sizeOf(path.resolve(call.world.io.cwd, name))))
  if (names.includes('-') || sizes.some((size) => size > LARGEST)) return undefined
  return loadFor(asking)
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch {
    return 0
  }
}
