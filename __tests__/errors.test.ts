/**
 * Every error message of the program, once, as people meet it: what is wrong, where, and what to do. The golden files
 * are in `errors/`, in the form of support/transcript.ts; they run in a folder with the broken files of `errors/files`.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PROJECT } from './support/claims.js'
import { type Message, messagesIn } from './support/messages.js'
import { casesOf, testTranscripts, transcriptFiles } from './support/transcript.js'

/** Not met with files and arguments that a test can make; unit tests meet them, or they guard what cannot be. */
const OUT_OF_REACH = new Set([
  // Streams, locks and large files: environment.test.ts, unit/commands/lock.test.ts and the tests of the engines.
  '`cannot write the output (${code})`',
  '`${file} is locked: another command is writing it`',
  '`the line that begins at byte ${String(offset)} is longer than ${String(longest)} bytes`',
  "'a line of a register stands after records'",
  "'the file was changed while it was read'",
  "'there are not enough addresses of memory for a scan'",
  '`the line holds ${items.length} items`',
  '`there are more than ${String(MOST_TOLD)} findings; what stands below was not looked at`',
  '`no statement goes with the ${kind} “${id}”`',
  '`there are more than ${String(MOST_PAIRS)} different counts`',
  '`cannot write a temporary file (${code})`',
  "`and ${more} more ${more === 1 ? 'problem' : 'problems'}`",
  '`this cannot be read (${code})`',
  '`the file has ${length} bytes; a JSON document can have at most 512 MiB`',
  '`the file holds more than ${largest} bytes, unpacked; that is the most that is read at once`',
  "'this file may not be read'",
  '`${subject} breaks the rule “${error.keyword}” of the schema`',
  "'this is not JSON'",
  '`“${text}” is no date in EDTF (ISO 8601-2)`',
  '`the field “${name}” occurs only after the first ${String(FIRST_ITEMS)} items, when the columns are already written.`',
])

const FOLDER = path.join(PROJECT, '__tests__', 'errors')
const cwd = mkdtempSync(path.join(tmpdir(), 'claims-errors-'))

beforeAll(() => {
  cpSync(path.join(FOLDER, 'files'), cwd, { recursive: true })
  mkdirSync(path.join(cwd, 'folder'))
  mkdirSync(path.join(cwd, 'unreadable', 'claims', 'config.json'), { recursive: true })
  for (const [name, content] of madeFiles()) writeFileSync(path.join(cwd, name), content)
})

afterAll(() => {
  rmSync(cwd, { recursive: true })
})

testTranscripts(FOLDER, () => ({ cwd }))

/** What an editor would mend or refuse to keep. */
function madeFiles(): [string, string | Uint8Array][] {
  const sound = readFileSync(path.join(FOLDER, 'files', 'one.json'), 'utf8')
  return [
    ['deep.json', '['.repeat(400)],
    ['utf16.json', Buffer.from(`\uFEFF${sound}`, 'utf16le')],
    ['latin1.json', Buffer.from(sound.replace('Speaker', 'Spéaker'), 'latin1')],
    ['cut.json.gz', gzipSync(sound).subarray(0, 60)],
    ['cut.ndjson.gz', gzipSync(records()).subarray(0, -200)],
  ]
}

/** So many that some of them come out of a packed file that is cut off. */
function records(): string {
  const ids = Array.from({ length: 5000 }, (_, index) => `s${String(index * 7919)}`)
  return ids
    .map((id) => `${JSON.stringify({ schemaVersion: 1, id, act: 'state', gist: id, source: 'a' })}\n`)
    .join('')
}

describe('every message in the sources', () => {
  const told = ['errors', 'cases']
    .map((folder) => path.join(PROJECT, '__tests__', folder))
    .flatMap((folder) => transcriptFiles(folder).map((file) => path.join(folder, file)))
    .flatMap((file) => casesOf(readFileSync(file, 'utf8')))
    .flatMap(({ expected }) => expected.split('\n').filter((line) => line.startsWith('! ')))

  test.each(sourcesWithMessages())('of %s has a case', (_file, messages) => {
    const untold = messages.filter(({ pattern }) => !told.some((line) => pattern.test(line)))
    expect(untold.map(({ source }) => source)).toEqual([])
  })
})

/** Findings of `check` have tests of their own: they are no errors. */
function sourcesWithMessages(): [file: string, messages: Message[]][] {
  return (readdirSync(path.join(PROJECT, 'src'), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts') && !/^(?:generated|check)\//.test(file))
    .sort()
    .map((file): [string, Message[]] => [
      file,
      messagesIn(readFileSync(path.join(PROJECT, 'src', file), 'utf8')),
    ])
    .map(([file, messages]): [string, Message[]] => [
      file,
      messages.filter(({ source }) => !OUT_OF_REACH.has(source)),
    ])
    .filter(([, messages]) => messages.length > 0)
}
