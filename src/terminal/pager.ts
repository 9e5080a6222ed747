/**
 * Shows long output in the user's pager: only on a terminal, and only when the output is taller than it. Without a
 * pager, or with a broken one, the output is printed as it is.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Environment, Sink, Write } from './io.js'

const USUAL_PAGER = 'less'
/** less: quit if it fits one screen, keep styles, leave the screen as it is. */
const USUAL_LESS = 'FRX'

/** The reader left the pager: nothing more needs to be drawn. */
class ReaderLeft extends Error {}

/** Calls `draw` with a write that goes to the pager once the output is taller than the terminal. */
export async function paged(
  stdout: Sink,
  env: Environment,
  wanted: boolean,
  draw: (write: Write) => Promise<void>,
): Promise<void> {
  const [command, ...args] = (env['PAGER'] ?? USUAL_PAGER).split(/\s+/).filter(Boolean)
  if (!wanted || !stdout.isTerminal || !stdout.rows || command === undefined || command === 'cat') {
    return draw(stdout.write)
  }
  const screen = new Screen(stdout, [command, ...args], env)
  const takeBack = stdout.lend?.()
  try {
    await draw((text) => screen.write(text))
  } catch (error) {
    if (!(error instanceof ReaderLeft)) throw error
  } finally {
    await screen.close()
    takeBack?.()
  }
}

/** Holds the output back until it is taller than the terminal. */
class Screen {
  readonly #stdout: Sink
  readonly #command: readonly string[]
  readonly #env: Environment
  #held = ''
  #write: Write | undefined
  #pager: ChildProcess | undefined

  constructor(stdout: Sink, command: readonly string[], env: Environment) {
    this.#stdout = stdout
    this.#command = command
    this.#env = env
  }

  async write(text: string): Promise<void> {
    if (this.#write !== undefined) return this.#write(text)
    this.#held += text
    if (this.#held.split('\n').length <= (this.#stdout.rows ?? 0)) return
    this.#pager = await started(this.#command, this.#env)
    this.#write = this.#pager === undefined ? this.#stdout.write : writerTo(this.#pager)
    await this.#write(this.#held)
  }

  /** Waits until the reader leaves the pager. */
  async close(): Promise<void> {
    if (this.#write === undefined) return this.#stdout.write(this.#held)
    const pager = this.#pager
    if (pager === undefined || pager.exitCode !== null || pager.signalCode !== null) return
    const left = once(pager, 'close')
    pager.stdin?.end()
    await left
  }
}

/** Nothing where there is no such program. */
function started(
  [command = '', ...args]: readonly string[],
  env: Environment,
): Promise<ChildProcess | undefined> {
  const pager = spawn(command, args, {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...env, LESS: env['LESS'] ?? USUAL_LESS },
  })
  return once(pager, 'spawn').then(
    () => pager,
    () => undefined,
  )
}

function writerTo(pager: ChildProcess): Write {
  let left = false
  pager.stdin?.on('error', () => {
    left = true
  })
  return (text) =>
    new Promise((resolve, reject) => {
      if (left || pager.stdin === null) reject(new ReaderLeft())
      else
        pager.stdin.write(text, (error) => {
          if (error) reject(new ReaderLeft())
          else resolve()
        })
    })
}
