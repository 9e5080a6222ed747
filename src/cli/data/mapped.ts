/** `--map` where the data is scanned: the file is looked through before the question is asked. */
import type { Gathered } from '../../dataset/foreign/mapped-reader.js'
import type { Mapping } from '../../dataset/mapping.js'
import { fileLines, SIZES } from '../../engines/scan/input/blocks.js'
import type { Input } from '../../engines/scan/input/input.js'
import type { Progress } from '../../engines/scan/options.js'
import { ClaimsError } from '../../error.js'
import { accessOf } from './access.js'
import { readingOf } from './reading-options.js'
import type { DataOptions } from '../line/options.js'
import type { World } from '../world.js'

/**
 * Undefined where the call maps nothing.
 * @throws ClaimsError (usage) for a mapping that needs the whole file in memory; as `gather`
 */
export async function gatheredFor(
  data: DataOptions,
  world: World,
  inputs: readonly Input[],
  progress: Progress,
): Promise<Gathered | undefined> {
  const { map, dates } = readingOf(data)
  if (map === undefined) return undefined
  const [input, another] = inputs
  if (input === undefined || another !== undefined) throw several()
  refuseOthers(map)
  const sizes = world.blockSizes ?? SIZES
  const { gather } = await import('../../dataset/foreign/gather.js')
  const { gathered, notices } = await gather(
    () =>
      fileLines(input, sizes, (bytes) => {
        progress(bytes, 'names')
      }),
    {
      file: input.file,
      mapping: map,
      dates,
      passesOver: data.refused !== undefined,
    },
  )
  for (const notice of notices) accessOf(world).notify(notice)
  return gathered
}

/** Columns that speak of other lines than their own, or of no statement. */
const OF_OTHERS: ReadonlySet<string> = new Set(['relations', 'happenedDateFrom', 'register', 'entry'])

function refuseOthers(map: Mapping): void {
  const column = [...map.keys()].find(({ name, kind }) => kind === 'relation' || OF_OTHERS.has(name))
  if (column === undefined) return
  throw new ClaimsError('usage', {
    message: `--map cannot fill “${column.name}” from a file of this size, since it leads to other lines`,
    hint: 'leave it out, or ask smaller files',
  })
}

function several(): ClaimsError {
  return new ClaimsError('usage', {
    message: '--map takes one large file at a time',
    hint: 'put them together: cat ONE TWO | claims list - --map OURS=THEIRS',
  })
}
