/** The only file that touches the process: streams, signals, a reader that left, the exit code. */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.js'
import type { Io, Sink } from './terminal/io.js'

const PACKAGE_FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The reader of our output left: `| head` is no error. */
class ReaderGone extends Error {}

function sink(stream: NodeJS.WriteStream): Sink {
  let failure: NodeJS.ErrnoException | undefined
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error
  })
  return {
    isTerminal: stream.isTTY,
    columns: stream.columns,
    rows: stream.rows,
    write: (text) =>
      new Promise((resolve, reject) => {
        const settle = (error?: NodeJS.ErrnoException | null): void => {
          const found = error ?? failure
          if (!found) resolve()
          else reject(found.code === 'EPIPE' ? new ReaderGone() : found)
        }
        if (failure !== undefined) settle()
        else stream.write(text, settle)
      }),
  }
}

function stdin(): Io['stdin'] {
  return Object.assign(process.stdin, { isTerminal: process.stdin.isTTY })
}

/** One key, without Enter. Ctrl-C arrives as a key in this mode and ends the program as ever. */
function pressedKey(): Promise<string> {
  const { stdin } = process
  stdin.setRawMode(true)
  return new Promise((resolve) => {
    stdin.once('data', (bytes: Buffer) => {
      stdin.setRawMode(false)
      stdin.pause()
      const key = bytes.toString('latin1')
      if (key === '\u0003') process.exit(SIGNAL_CODES.SIGINT)
      resolve(key)
    })
  })
}

/** Interrupted by Ctrl-C or terminated: the usual codes of shells. */
const SIGNAL_CODES = { SIGINT: 130, SIGTERM: 143 } as const

for (const [signal, code] of Object.entries(SIGNAL_CODES)) {
  process.once(signal, () => process.exit(code))
}

async function main(): Promise<number> {
  const stderr = sink(process.stderr)
  const io: Io = {
    get stdin() {
      return stdin()
    },
    stdout: sink(process.stdout),
    stderr,
    env: process.env,
    cwd: process.cwd(),
    ...(process.stdin.isTTY ? { key: pressedKey } : {}),
  }
  try {
    return await run(process.argv.slice(2), { io, packageFolder: PACKAGE_FOLDER })
  } catch (error) {
    if (error instanceof ReaderGone) return 0
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    await stderr.write(`claims: error: cannot write the output (${code})\n`)
    return 4
  }
}

process.exitCode = await main()
