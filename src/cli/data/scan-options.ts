/** What a scan is given beside the question: mappings, a file for refused lines, progress, and what tests set. */
import type { Gathered } from '../../dataset/foreign/mapped-reader.js'
import type { FileLines } from '../../dataset/foreign/text-lines.js'
import { fileLines, SIZES } from '../../engines/scan/input/blocks.js'
import type { Input } from '../../engines/scan/input/input.js'
import type { Progress, ScanOptions } from '../../engines/scan/options.js'
import type { OnExit } from '../../engines/scan/output/temporary.js'
import { constantsAlone } from '../../dataset/mapping.js'
import { ClaimsError } from '../../error.js'
import { omitUndefined } from '../../model/deep-equal.js'
import type { DataOptions, ReportOptions } from '../line/options.js'
import type { World } from '../world.js'
import { accessOf } from './access.js'
import { readingOf } from './data-names.js'
import { readingProgress } from './reading-progress.js'
import { Scans } from './scans.js'

interface ForScans extends ScanOptions {
  readonly mostHeld?: number
  readonly onExit: OnExit
  /** Shows no progress any more. */
  readonly stop: () => Promise<void>
}

/** @throws ClaimsError (usage, data or file) */
export async function scanOptions(
  { data, output }: ReportOptions,
  world: World,
  inputs: readonly Input[],
): Promise<ForScans> {
  const { io, blockSizes, threadPart, mostHeld, scans = new Scans() } = world
  const progress = readingProgress(io, inputs)
  const refused = data.refused === undefined ? undefined : await scans.refusing(data.refused, inputs, io)
  if (scans.isFirst()) accessOf(world).notify(UNCHECKED)
  try {
    const gathered = await gatheredFor(data, world, inputs, progress.add)
    await progress.pause()
    return omitUndefined<ForScans>({
      stop: progress.stop,
      onExit: io.onExit ?? (() => () => undefined),
      progress: progress.add,
      done: progress.pause,
      // What is found would be mixed with the progress there.
      finds: io.stdout.isTerminal && output.output === undefined ? progress.stop : undefined,
      refuse: refused && ((input, bad) => refused.put(input, bad)),
      gathered,
      sizes: blockSizes,
      threadPart,
      mostHeld,
    })
  } catch (error) {
    await progress.stop()
    throw error
  }
}

const UNCHECKED =
  'a line of a scanned file is checked only where it gets a look; claims check looks at each of them'

/** Columns that speak of other lines than their own, or of no statement. */
const OF_OTHERS: ReadonlySet<string> = new Set(['relations', 'happenedDateFrom', 'register', 'entry'])

/**
 * With `--map` the file is looked through before the question is asked; undefined where the call maps nothing.
 * @throws ClaimsError (usage) for a mapping that needs the whole file in memory; as `gather`
 */
async function gatheredFor(
  data: DataOptions,
  world: World,
  inputs: readonly Input[],
  progress: Progress,
): Promise<Gathered | undefined> {
  const { map, ...others } = readingOf(data)
  const [input, another] = inputs
  if (map === undefined) {
    if (others.constants !== undefined) throw constantsAlone(input?.file ?? 'the data')
    return undefined
  }
  if (input === undefined || another !== undefined) {
    throw new ClaimsError('usage', {
      message: '--map takes one large file at a time',
      hint: 'put them together: cat ONE TWO | claims list - --map OURS=THEIRS',
    })
  }
  const column = [...map.keys()].find(({ name, kind }) => kind === 'relation' || OF_OTHERS.has(name))
  if (column !== undefined) {
    throw new ClaimsError('usage', {
      message: `--map cannot fill “${column.name}” from a file of this size, since it leads to other lines`,
      hint: 'leave it out, or ask smaller files',
    })
  }
  const { gather } = await import('../../dataset/foreign/gather.js')
  const lines: FileLines = () =>
    fileLines(input, world.blockSizes ?? SIZES, (bytes) => {
      progress(bytes, 'names')
    })
  const passesOver = data.refused !== undefined
  const { gathered, notices } = await gather(lines, { file: input.file, reading: { ...others, map }, passesOver })
  for (const notice of notices) accessOf(world).notify(notice)
  return gathered
}
