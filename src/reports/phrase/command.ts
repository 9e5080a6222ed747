/** A command to type next, as it must be typed for this dataset. */
import type { Lookup } from '../../model/dataset.js'

/** @param rest what follows the program's name, `show s07` */
export function commandFor(lookup: Lookup, rest: string): string {
  if (lookup.dataFlag === ' -d -') return `… | claims ${rest} -`
  return `claims ${rest}${lookup.dataFlag}`
}
