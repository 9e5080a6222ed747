/** Runs a command line inside the test, with streams that are held in memory. */
import '../../src/dates/day.js' // jest 30 cannot link it for two dynamic imports at once
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { World } from '../../src/cli/world.js'
import { run } from '../../src/run.js'
import type { Io, Sink } from '../../src/terminal/io.js'

export const PROJECT: string = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number
}

export interface Setting {
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  /** Of a terminal; standard output is a pipe where absent. */
  readonly columns?: number
  readonly cwd?: string
  /** Of the world beside the streams. */
  readonly world?: Partial<World>
  /** Of the built program; of the sources where absent. */
  readonly run?: typeof run
}

/** `argv` without the program's name. */
export async function claims(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
  const stdout = memorySink(setting.columns)
  const stderr = memorySink(undefined)
  const io: Io = {
    stdin: Object.assign(bytes(setting.stdin ?? ''), { isTerminal: false }),
    stdout: stdout.sink,
    stderr: stderr.sink,
    env: setting.env ?? {},
    cwd: setting.cwd ?? PROJECT,
  }
  const exit = await (setting.run ?? run)(argv, { io, packageFolder: PROJECT, ...setting.world })
  return { stdout: stdout.text(), stderr: stderr.text(), exit }
}

/**
 * A command line as a person types it: words, quoted words, variables before it (`NO_COLOR=1 claims …`), and pipes
 * from one `claims` to the next.
 */
export async function commandLine(line: string, setting: Setting = {}): Promise<Ran> {
  let piped = setting.stdin ?? ''
  let last: Ran = { stdout: '', stderr: '', exit: 0 }
  for (const stage of line.split(/ \| (?=claims\b)/)) {
    const words = shellWords(stage)
    const at = words.findIndex((word) => !/^[A-Z_]+=/.test(word))
    const [program, ...argv] = words.slice(at)
    if (program !== 'claims') throw new Error(`a case runs claims, not ${String(program)}: ${line}`)
    const env = { ...setting.env, ...variables(words.slice(0, at)) }
    last = await claims(argv, { ...setting, env, stdin: piped })
    piped = last.stdout
  }
  return last
}

function variables(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  )
}

/** Words parted by spaces; '…' and "…" keep theirs. */
export function shellWords(line: string): string[] {
  const words = line.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)
  return [...words].map(([word]) =>
    word.replaceAll(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single),
  )
}

function memorySink(columns: number | undefined): { sink: Sink; text: () => string } {
  const parts: string[] = []
  const sink: Sink = {
    write: (text) => {
      parts.push(text)
      return Promise.resolve()
    },
    isTerminal: columns !== undefined,
    ...(columns === undefined ? {} : { columns }),
  }
  return { sink, text: () => parts.join('') }
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  yield new TextEncoder().encode(text)
}
