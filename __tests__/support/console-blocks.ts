/**
 * Fenced `console` blocks of a document: command lines behind `$ `, each followed by what it prints. A first or last
 * line `…` stands for more lines. A fence that names a file (```csv mine.csv) holds what commands find under that name.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { commandLine } from './claims.js'

export interface Example {
  readonly command: string
  /** Lines as they stand in the document. */
  readonly printed: readonly string[]
}

/** Lines of the document, or an example in their place. */
type Piece = string | Example

const MORE = '…'

/** The document in its order; `written(pieces(text))` is the text. */
export function pieces(document: string): Piece[] {
  const found: Piece[] = []
  let shown: { command: string; printed: string[] } | undefined
  let inConsole = false
  for (const line of document.split('\n')) {
    if (line.startsWith('```')) {
      inConsole = line === '```console'
      shown = undefined
      found.push(line)
    } else if (inConsole && line.startsWith('$ ')) {
      shown = { command: line.slice(2), printed: [] }
      found.push(shown)
    } else if (shown === undefined) found.push(line)
    else shown.printed.push(line)
  }
  return found
}

export function written(document: readonly Piece[]): string {
  return document
    .flatMap((piece) => (typeof piece === 'string' ? [piece] : [`$ ${piece.command}`, ...piece.printed]))
    .join('\n')
}

export function examples(document: readonly Piece[]): Example[] {
  return document.filter((piece) => typeof piece !== 'string')
}

/** Saves the blocks that name a file into a folder. */
export async function saveFiles(document: string, folder: string): Promise<void> {
  for (const [, name = '', content = ''] of document.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)) {
    await writeFile(path.join(folder, name), content)
  }
}

/** A terminal of 80 columns in a folder: it remembers the last exit code, and runs no other program than claims. */
export class Terminal {
  readonly #folder: string
  #exit = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The lines that a command prints, errors first; nothing known of `npm …`. */
  async run(command: string): Promise<string[] | undefined> {
    if (command.startsWith('npm ')) return undefined
    if (command === 'echo $?') return [String(this.#exit)]
    const [, line = command, file] = /^(.*) > (\S+)$/.exec(command) ?? []
    const { stdout, stderr, exit } = await commandLine(line, { cwd: this.#folder, env: { COLUMNS: '80' } })
    this.#exit = exit
    if (file !== undefined) await writeFile(path.join(this.#folder, file), stdout)
    return linesOf(stderr + (file === undefined ? stdout : ''))
  }
}

/** The same example with what is printed now, as far as it was shown before. */
export function renewed({ command, printed }: Example, now: readonly string[]): Example {
  const before = withoutBlankEnd(printed)
  const shown = (): readonly string[] => {
    const lines = before.length - 1
    if (lines >= now.length) return now
    if (before[0] === MORE) return [MORE, ...now.slice(-lines)]
    return before.at(-1) === MORE ? [...now.slice(0, lines), MORE] : now
  }
  return { command, printed: [...shown(), ...(printed.at(-1) === '' ? [''] : [])] }
}

function linesOf(text: string): string[] {
  return withoutBlankEnd(text.split('\n'))
}

function withoutBlankEnd(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => line !== '')
  return lines.slice(0, last + 1)
}
