/** A command as it was called, for tests of the small parts of commands; nothing is read and nothing is written. */
import type { Call } from '../../src/cli/command.js'
import type { Io } from '../../src/terminal/io.js'
import { PROJECT } from './claims.js'

interface Sketch extends Partial<Pick<Call, 'words' | 'negated'>> {
  readonly options?: Readonly<Record<string, string | readonly string[] | true>>
  readonly env?: Readonly<Record<string, string>>
}

export function makeCall({ words = [], negated = [], options = {}, env = {} }: Sketch = {}): Call {
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
    options: new Map(Object.entries(options)),
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  await Promise.reject(new Error('standard input was read without being asked for'))
  yield new Uint8Array()
}
