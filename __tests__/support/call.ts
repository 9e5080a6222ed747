/** A command as it was called, for tests of the small parts of commands; nothing is read and nothing is written. */
import type { Call } from '../../src/cli/command.js'
import { type OptionGroup, type Typed, valuesOf } from '../../src/cli/line/option.js'
import type { Io } from '../../src/terminal/io.js'
import { PROJECT } from './claims.js'

interface Sketch extends Partial<Pick<Call, 'words' | 'negated'>> {
  readonly env?: Readonly<Record<string, string>>
}

export function makeCall({ words = [], negated = [], env = {} }: Sketch = {}): Call {
  const sink = { write: () => Promise.resolve(), isTerminal: false }
  const io: Io = {
    stdin: Object.assign(nothing(), { isTerminal: false }),
    stdout: sink,
    stderr: sink,
    env,
    cwd: PROJECT,
  }
  return {
    world: { io, packageFolder: PROJECT },
    catalogue: [],
    words,
    negated,
  }
}

/** What a command reads of a group of options, typed as `{ 'group-by': 'source', ascii: true }`. */
export function makeOptions<Values>(
  group: OptionGroup<Values>,
  typed: Readonly<Record<string, Typed>> = {},
): Values {
  return valuesOf(group, new Map(Object.entries(typed)))
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  await Promise.reject(new Error('standard input was read without being asked for'))
  yield new Uint8Array()
}
