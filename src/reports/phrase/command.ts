/** A command to type next, as it must be typed for this dataset. */
import type { Dataset } from '../../model/dataset.js'

/** @param rest what follows the program's name, `show s07` */
export function commandFor(dataset: Dataset, rest: string): string {
  if (dataset.typedAs === ' -d -') return `… | claims ${rest} -`
  return `claims ${rest}${dataset.typedAs}`
}
