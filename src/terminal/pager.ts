/**
 * Shows long output in the user's pager: only on a terminal, and only when the output is taller than it. Without a
 * pager, or with a broken one, the output is printed as it is.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Environment, Sink, Write } from './io.js'

const USUAL_PAGER = 'less'
/** less: quit if it fits one screen, keep styles, leave the screen as it is. */
const USUAL_LESS = 'FRX'

type Pager = ChildProcessByStdio<Writable, null, null>

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
  const screen = screenOf(stdout, [command, ...args], env)
  const takeBack = stdout.lend?.()
  try {
    await draw(screen.write)
  } catch (error) {
    if (!(error instanceof ReaderLeft)) throw error
  } finally {
    await screen.close()
    takeBack?.()
  }
}

interface Screen {
  readonly write: Write
  /** Waits until the reader leaves the pager. */
  readonly close: () => Promise<void>
}

/** Holds the output back until it is taller than the terminal. */
function screenOf(stdout: Sink, command: readonly string[], env: Environment): Screen {
  let held = ''
  let write: Write | undefined
  let pager: Pager | undefined
  return {
    write: async (text) => {
      if (write !== undefined) return write(text)
      held += text
      if (held.split('\n').length <= (stdout.rows ?? 0)) return
      pager = await started(command, env)
      write = pager === undefined ? stdout.write : writerTo(pager)
      await write(held)
    },
    close: async () => {
      if (write === undefined) return stdout.write(held)
      if (pager === undefined || pager.exitCode !== null || pager.signalCode !== null) return
      const left = once(pager, 'close')
      pager.stdin.end()
      await left
    },
  }
}

/** Nothing where there is no such program. */
function started([command = '', ...args]: readonly string[], env: Environment): Promise<Pager | undefined> {
  const pager = spawn(command, args, {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...env, LESS: env['LESS'] ?? USUAL_LESS },
  })
  return once(pager, 'spawn').then(
    () => pager,
    () => undefined,
  )
}

function writerTo({ stdin }: Pager): Write {
  // Each write learns of the error by itself.
  stdin.on('error', () => undefined)
  return (text) =>
    new Promise((resolve, reject) => {
      stdin.write(text, (error) => {
        if (error) reject(new ReaderLeft())
        else resolve()
      })
    })
}
