/** Values of options, for tests of what reads them. */
import { type OptionGroup, type Typed, valuesOf } from '../../src/cli/line/option.js'

/** What a command is given of a group of options, where `{ 'group-by': 'source', ascii: true }` was typed. */
export function makeOptions<Values>(
  group: OptionGroup<Values>,
  typed: Readonly<Record<string, Typed>> = {},
): Values {
  return valuesOf(group, new Map(Object.entries(typed)))
}
