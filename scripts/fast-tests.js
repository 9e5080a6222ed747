// Which test files `npm run test:fast` leaves out: those that start a process or a thread, by themselves or by what
// they import of the tests, and those that are slow because they try very many cases.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const TESTS = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '__tests__')

const STARTS = /from 'node:(?:child_process|worker_threads)'|from '[./]+\/src\/engines\/scan\/threads\//

/** Five seconds and more each: they ask every command, in all formats, mirrored, or of all engines. */
export const SLOW = [
  'conduct/formats.test.ts',
  'differential-check.test.ts',
  'differential-foreign.test.ts',
  'differential.test.ts',
  'engines/common-autumn-first.test.ts',
  'engines/common-autumn-forms.test.ts',
  'engines/common-autumn-second.test.ts',
  'engines/common-washington.test.ts',
  'engines/forms.test.ts',
  'engines/random.test.ts',
  'mirror.test.ts',
  'terminal-safety.test.ts',
  'unit/terminal/writers.test.ts',
  'wording.test.ts',
]

/** Names of test files within `__tests__`. */
export function testFiles() {
  return readdirSync(TESTS, { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
}

/** Whether the file, or a file of the tests that it imports, starts a process or a thread. */
export function startsProcesses(file, seen = new Set()) {
  if (seen.has(file)) return false
  seen.add(file)
  const text = readFileSync(path.join(TESTS, file), 'utf8')
  const imported = [...text.matchAll(/(?:from|import) '(\.[^']+)\.js'/g)]
    .map(([, name]) => path.posix.join(path.posix.dirname(file), `${name}.ts`))
    .filter((name) => !name.startsWith('..'))
  return STARTS.test(text) || imported.some((name) => startsProcesses(name, seen))
}

export function leftOut() {
  return testFiles().filter((file) => SLOW.includes(file) || startsProcesses(file))
}
