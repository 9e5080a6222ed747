/** What a name after `--data` stands for: standard input, a dataset that comes with the program, or a file. */
import path from 'node:path'
import { ClaimsError } from '../error.js'
import type { Access } from './access.js'
import { didYouMean } from './finding.js'

const LOOKS_LIKE_A_FILE = /[/\\]|\.(?:json|ndjson|jsonl|csv|tsv|gz)$/i

/**
 * The path to open, or `-`. A slash or an ending makes it a file; any other name is a bundled dataset, and the
 * start of its name will do where only one begins so; else a file that is there.
 * @throws ClaimsError (file) for a name that fits no bundled dataset, or several
 */
export async function resolveName(name: string, access: Access): Promise<string> {
  if (name === '-' || LOOKS_LIKE_A_FILE.test(name)) return name
  const bundled = await bundledNames(access)
  const fitting = bundled.includes(name) ? [name] : bundled.filter((each) => each.startsWith(name))
  const [only] = fitting
  if (only !== undefined && fitting.length === 1 && name !== '')
    return path.join(access.bundledFolder, `${only}.json`)
  if (fitting.length > 1) throw several(name, fitting)
  if (await isHere(name, access)) return name
  throw none(name, bundled)
}

/** Whether a file of that name, without slash or known ending, stands in the folder where one is. */
function isHere(name: string, access: Access): Promise<boolean> {
  return access.files('.').then(
    (files) => files.includes(name),
    () => false,
  )
}

/** The names of the datasets that come with the program, in order. */
export async function bundledNames(access: Pick<Access, 'files' | 'bundledFolder'>): Promise<string[]> {
  const files = await access.files(access.bundledFolder)
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
}

function several(name: string, fitting: readonly string[]): ClaimsError {
  return new ClaimsError('file', {
    message: `“${name}” fits several bundled datasets: ${fitting.join(', ')}`,
    hint: 'write as much of the name as fits only one',
    didYouMean: fitting,
  })
}

function none(name: string, bundled: readonly string[]): ClaimsError {
  return new ClaimsError('file', {
    message: `there is no bundled dataset “${name}”`,
    hint: `bundled: ${bundled.join(', ')}; a file is given with its ending or a slash: ./${name || 'FILE'}`,
    ...didYouMean(name, bundled),
  })
}
