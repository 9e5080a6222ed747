/** The only file that touches the process: streams, signals, a reader that left, the exit code. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ClaimsError, EXIT_CODES } from './error.js'
import type { Io, Sink } from './terminal/io.js'

const PACKAGE_FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The reader of our output left: `| head` is no error. */
class ReaderGone extends Error {}

function sink(stream: NodeJS.WriteStream): Sink {
  let failure: NodeJS.ErrnoException | undefined
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error
  })
  const write = (content: string | Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      const settle = (error?: NodeJS.ErrnoException | null): void => {
        const found = error ?? failure
        if (!found) resolve()
        else reject(found.code === 'EPIPE' ? new ReaderGone() : cannotWrite(found))
      }
      if (failure !== undefined) settle()
      else stream.write(content, settle)
    })
  return {
    isTerminal: stream.isTTY,
    columns: stream.columns,
    rows: stream.rows,
    write,
    writeBytes: write,
  }
}

function cannotWrite({ code = 'unknown' }: NodeJS.ErrnoException): ClaimsError {
  return new ClaimsError('file', {
    message: `cannot write the output (${code})`,
    hint: 'what was written is not whole; see whether the disk is full',
  })
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
    // After the first key it is paused, and a listener alone would wait for nothing.
    stdin.resume()
  })
}

/** Interrupted by Ctrl-C or terminated: the usual codes of shells. */
const SIGNAL_CODES = { SIGINT: 130, SIGTERM: 143 } as const

/** While a pager has the terminal, Ctrl-C is for the pager. */
let lent = 0

for (const [signal, code] of Object.entries(SIGNAL_CODES)) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || lent === 0) process.exit(code)
  })
}

function lend(): () => void {
  lent += 1
  return () => {
    lent -= 1
  }
}

function atEnd(clean: () => void): () => void {
  process.on('exit', clean)
  return () => void process.off('exit', clean)
}

/** `--help` alone is what people type first: the build has written it down, so that nothing is loaded for it. */
async function preparedHelp([first, second]: readonly string[]): Promise<string | undefined> {
  if ((first !== '--help' && first !== '-h') || second !== undefined) return undefined
  return readFile(path.join(PACKAGE_FOLDER, 'dist', 'help.txt'), 'utf8').catch(() => undefined)
}

async function main(): Promise<number> {
  const stderr = sink(process.stderr)
  const io: Io = {
    get stdin() {
      return stdin()
    },
    stdout: { ...sink(process.stdout), lend },
    stderr,
    env: process.env,
    cwd: process.cwd(),
    onExit: atEnd,
    ...(process.stdin.isTTY ? { key: pressedKey } : {}),
  }
  try {
    const argv = process.argv.slice(2)
    const help = await preparedHelp(argv)
    if (help !== undefined) {
      await io.stdout.write(help)
      return 0
    }
    const { run } = await import('./run.js')
    return await run(argv, { io, packageFolder: PACKAGE_FOLDER })
  } catch (error) {
    if (error instanceof ReaderGone) return 0
    // Standard error cannot be written either.
    if (error instanceof ClaimsError) return EXIT_CODES[error.kind]
    throw error
  }
}

process.exitCode = await main()
