/** Files and a standard input that live in a test. */
import type { Access } from '../../src/dataset/access.js'

/** An access to these files only; what is said to the person is pushed to `said`. */
export function makeAccess(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: Partial<Access> = {},
): Access & { readonly said: string[] } {
  const said: string[] = []
  return {
    open: (path) => chunks(files[path] ?? missing(path)),
    files: (folder) =>
      Promise.resolve(
        Object.keys(files).flatMap((path) =>
          path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [],
        ),
      ),
    stdin: unexpected(),
    stdinIsTerminal: false,
    bundledFolder: 'bundled',
    notify: (message) => said.push(message),
    said,
    ...more,
  }
}

/** The bytes in pieces of seven, so that nothing may rely on how a stream is cut. */
export async function* chunks(content: string | Uint8Array | Error): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  if (content instanceof Error) throw content
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
}

function missing(path: string): Error {
  return Object.assign(new Error(`no ${path}`), { code: 'ENOENT' })
}

async function* unexpected(): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  throw new Error('standard input was read without being asked for')
}
