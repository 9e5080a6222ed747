/** A command to type next, as it must be typed for this dataset. */
import type { Lookup } from '../../model/dataset.js'

/** @param rest what follows the program's name, `show s07` */
export function commandFor(lookup: Lookup, rest: string): string {
  const [, how] = /^ -d -($| .*)/.exec(lookup.dataFlag) ?? []
  return how === undefined ? `claims ${rest}${lookup.dataFlag}` : `… | claims ${rest} -${how}`
}
