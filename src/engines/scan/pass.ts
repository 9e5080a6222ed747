/** One pass over the inputs: block by block, line by line, with a defined end for whatever is wrong on the way. */
import type { SoundRecord } from '../../dataset/sound-record.js'
import { type BadLine, badLine, errorOf } from './bad-lines.js'
import { type BlockSizes, blocks } from './blocks.js'
import { Finder, type Visit } from './finder.js'
import type { Input } from './input.js'
import type { Needles } from './needles.js'
import { OddLine } from './sieve.js'

/** What a pass is given by those who start it. */
export interface Setting {
  readonly inputs: readonly Input[]
  readonly sizes: BlockSizes
  readonly read: SoundRecord
  /** Lines of registers at the beginning of each input are skipped: they were read before. */
  readonly heads: ReadonlyMap<Input, number>
  /** Takes lines that are no records; without it the first one ends the pass. */
  readonly putAside?: (bad: BadLine) => Promise<void>
  readonly progress?: (bytes: number) => void
}

/**
 * Visits the lines that hold one of the needles, and yields after each block, so that what the visits made of it can be
 * passed on. Also read, whatever they hold: the first line, which shows a file of another kind, and a last line without
 * a newline, which shows a file that was cut off.
 * @throws ClaimsError (data) for a line that is no record, after what stands before it was yielded
 */
export async function* pass(
  setting: Setting,
  choices: readonly Needles[],
  visit: Visit,
): AsyncGenerator<void> {
  for (const input of setting.inputs) yield* passOver(input, setting, choices, visit)
}

async function* passOver(
  input: Input,
  setting: Setting,
  choices: readonly Needles[],
  visit: Visit,
): AsyncGenerator<void> {
  const from = setting.heads.get(input) ?? 0
  const bad: BadLine[] = []
  const guarded: Visit = (block, start, end) => {
    if (bad.length > 0 && setting.putAside === undefined) return
    try {
      visit(block, start, end)
    } catch (error) {
      if (!(error instanceof OddLine)) throw error
      bad.push(badLine(input, block, error.start, error.end))
    }
  }
  const source = await input.open()
  let finder: Finder | undefined
  try {
    for await (const block of blocks(source, input.file, setting.sizes)) {
      const start = Math.max(0, from - block.offset)
      if (start >= block.length) continue
      const isFirst = finder === undefined
      finder ??= new Finder(choices, block.bytes.subarray(start, block.length))
      finder.each(block, start, isFirst, guarded)
      yield
      await settle(bad, setting)
      setting.progress?.(block.length)
    }
  } finally {
    await source.close()
  }
}

async function settle(bad: BadLine[], { putAside }: Setting): Promise<void> {
  for (const line of bad.splice(0)) {
    if (putAside === undefined) throw await errorOf(line)
    await putAside(line)
  }
}
