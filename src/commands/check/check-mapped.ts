/**
 * Checks a large file of somebody else's records through `--map`: what is wrong with its lines, and with the names in
 * them, which are held.
 */
import { breachTold } from '../../check/about.js'
import { breachesIn } from '../../check/check-text.js'
import type { Told } from '../../check/checked.js'
import { joinedTold } from '../../check/joined-names.js'
import { gather } from '../../dataset/foreign/gather.js'
import type { FileLines } from '../../dataset/foreign/text-lines.js'
import type { ForeignReading } from '../../dataset/reading.js'
import type { Input } from '../../engines/scan/input/input.js'
import type { Gathered } from '../../dataset/foreign/mapped-reader.js'
import { defaultInfo } from '../../model/dataset-info.js'
import { asTold } from './check-lines.js'

/** The first findings, in the order of the file. @throws ClaimsError (usage) for a wrong mapping, (file) */
export async function checkMappedLines(
  { file }: Pick<Input, 'file'>,
  reading: ForeignReading,
  lines: FileLines,
): Promise<readonly Told[]> {
  try {
    const { gathered, joined } = await gather(lines, { file, reading, passesOver: false })
    return [...joinedTold(joined), ...nameBreaches(gathered, file)]
  } catch (error) {
    return asTold(error, 'schema', file)
  }
}

/** What the rules find in registers without a statement. */
function nameBreaches({ parties, sources, incidents, documents }: Gathered, file: string): Told[] {
  const registers = { parties, sources, incidents, documents }
  const whole = { schemaVersion: 1, dataset: defaultInfo(file), ...registers, statements: [], relations: [] }
  return breachesIn(whole, []).map((breach) => breachTold(breach, { file }, whole))
}
