/**
 * What the name of an output file leads to. A link is followed, also one to a file that is yet to be made; a pipe, a
 * device or a terminal is written to as it is; only a regular file, or one that is not there, is replaced whole.
 */
import { lstat, readlink, stat } from 'node:fs/promises'
import path from 'node:path'
import { systemCode } from '../../error.js'

export type WriteTarget =
  /** Replaced whole by a file with the same rights; `mode` is absent where there is none yet. */
  | { readonly kind: 'file'; readonly path: string; readonly mode?: number }
  /** A pipe, a device or a terminal, opened by its path. */
  | { readonly kind: 'stream'; readonly path: string }
  /** Already open in this process: `/dev/stdout`, `/dev/fd/3`. */
  | { readonly kind: 'open'; readonly fd: number }

/** As Linux has it for a chain of links. */
const MOST_LINKS = 40

const OWN = /^\/(?:dev\/fd|proc\/(?:self|thread-self)\/fd)\/(\d+)$/
/** Of another process: what its link names, `pipe:[1234]`, is no path. */
const OTHERS = /^\/proc\/\d+\/fd\/\d+$/
const NAMED: ReadonlyMap<string, number> = new Map([
  ['/dev/stdin', 0],
  ['/dev/stdout', 1],
  ['/dev/stderr', 2],
])

/** @throws the error of the system, with its code: ELOOP where links go round */
export async function targetOf(file: string): Promise<WriteTarget> {
  let at = file
  for (let links = 0; links <= MOST_LINKS; links++) {
    const fd = NAMED.get(at) ?? OWN.exec(at)?.[1]
    if (fd !== undefined) return { kind: 'open', fd: Number(fd) }
    if (OTHERS.test(at) && !(await stat(at)).isFile()) return { kind: 'stream', path: at }
    const next = await linkAt(at)
    if (next === undefined) return found(at)
    at = path.resolve(path.dirname(at), next)
  }
  throw Object.assign(new Error(`too many links at ${file}`), { code: 'ELOOP' })
}

/** Where a link leads; undefined for what is no link. */
async function linkAt(file: string): Promise<string | undefined> {
  try {
    return (await lstat(file)).isSymbolicLink() ? await readlink(file) : undefined
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}

async function found(file: string): Promise<WriteTarget> {
  try {
    const here = await stat(file)
    const isReplaced = here.isFile() || here.isDirectory()
    return isReplaced
      ? { kind: 'file', path: file, mode: here.mode & 0o7777 }
      : { kind: 'stream', path: file }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { kind: 'file', path: file }
    throw error
  }
}
