/**
 * What a command line asks at the press of TAB, what it is answered with, and the dataset whose names complete it: that
 * of `--data` on the line, else the usual one.
 */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Call, Command } from '../../cli/command.js'
import { dataNames, loadFor } from '../../cli/data/data-names.js'
import { valuesOf } from '../../cli/line/option.js'
import { DATA } from '../../cli/line/options.js'
import { settings, withSettings } from '../../cli/line/settings.js'
import type { Dataset } from '../../model/dataset.js'
import { list } from '../list.js'

export interface Candidate {
  /** The whole word. */
  readonly word: string
  readonly what?: string
}

/** What a line asks about: the command so far, the options given, and all that is known of the program. */
export interface CompletionContext {
  readonly call: Call
  readonly command: Command | undefined
  /** Datasets named on the line. */
  readonly data: readonly string[]
}

/** Whoever presses TAB does not wait for a larger file. */
const LARGEST = 32 * 1024 * 1024

/** Nothing for standard input, which is not there yet. @throws ClaimsError for data that cannot be read */
export async function datasetFor({ call, data }: CompletionContext): Promise<Dataset | undefined> {
  const { io } = call.world
  const options = new Map(data.length === 0 ? [] : [['data', data] as const])
  const typed = withSettings({ command: list, words: [], options }, await settings(call.world), io.env)
  const asked = valuesOf(DATA, typed.options)
  const names = dataNames(asked, io.env)
  const sizes = await Promise.all(names.map((name) => sizeOf(path.resolve(io.cwd, name))))
  if (names.includes('-') || sizes.some((size) => size > LARGEST)) return undefined
  return loadFor(asked, call.world)
}

function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  )
}
