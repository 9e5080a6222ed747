/** Checks a large file of somebody else's records through `--map`: what is wrong with its lines, and names joined. */
import { type Told } from '../../check/checked.js'
import { joinedTold } from '../../check/joined-names.js'
import { gather } from '../../dataset/foreign/gather.js'
import type { FileLines } from '../../dataset/foreign/text-lines.js'
import type { Mapping, Reading } from '../../dataset/reading.js'
import type { Input } from '../../engines/scan/input/input.js'
import { asTold } from './check-lines.js'

/** The first findings, in the order of the file. @throws ClaimsError (usage) for a wrong mapping, (file) */
export async function checkMappedLines(
  { file }: Pick<Input, 'file'>,
  { map, dates, constants = new Map<string, string>() }: Reading & { readonly map: Mapping },
  lines: FileLines,
): Promise<readonly Told[]> {
  try {
    const look = { file, mapping: map, dates, constants, passesOver: false }
    return joinedTold((await gather(lines, look)).joined)
  } catch (error) {
    return asTold(error, 'schema', file)
  }
}
