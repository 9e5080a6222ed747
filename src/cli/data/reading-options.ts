/** How a file that is not ours is read, from the options `--map`, `--dates`, `--no-header` and `--no-quotes`. */
import { parseMapping } from '../../dataset/mapping.js'
import type { Reading } from '../../dataset/reading.js'
import type { DateOrder } from '../../dataset/table/typed-date.js'
import { type Call, optionGiven, optionText, optionTexts } from '../command.js'

/** @throws ClaimsError (usage) for a mapping that is none */
export function readingOf(call: Call): Reading {
  const pairs = optionTexts(call, 'map')
  const dates = optionText(call, 'dates') as DateOrder | undefined
  return {
    ...(pairs.length === 0 ? {} : { map: parseMapping(pairs) }),
    ...(dates === undefined ? {} : { dates }),
    noHeader: optionGiven(call, 'no-header'),
    noQuotes: optionGiven(call, 'no-quotes'),
  }
}
