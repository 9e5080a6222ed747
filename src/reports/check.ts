/** What a check has found: errors and warnings each with its marked line, notes gathered by rule. */
import { type CheckedFile, countOf, type Told } from '../check/checked.js'
import type { Block } from '../page/page.js'
import { joined, faint, plain, strong, type Text } from '../page/text.js'
import { sentences } from './parts/footer.js'
import { counted, idRange } from './phrase/counts.js'
import type { CheckOutput, FindingItem } from './finding-item.js'
import type { Report } from './report.js'

export interface CheckOptions {
  /** Whether warnings count for the exit code. */
  readonly strict: boolean
}

/** What was found in some files, an item each. */
export function check(files: readonly CheckedFile[], options: CheckOptions): Report<CheckOutput> {
  return {
    command: 'check',
    head: {},
    items: files.flatMap(({ told }) => told.map(itemOf)),
    tail: () => ({}),
    page: () => ({
      title: { name: 'What is wrong', question: '', dataset: '' },
      summary: () => [{ kind: 'prose', paragraphs: [titleOf(files)] }],
      blocks: files.flatMap(blocksOf),
      footer: () => joined([sentences(exitLine(options), ...notLookedAt(files))], ' '),
    }),
  }
}

function itemOf({ rule, message, hint, didYouMean, where, id, path }: Told): FindingItem {
  return {
    rule: rule.id,
    severity: rule.severity,
    file: where.file,
    line: where.line ?? null,
    column: where.column ?? null,
    id: id ?? null,
    path: path ?? null,
    message,
    hint: hint ?? null,
    didYouMean: didYouMean ?? [],
  }
}

function titleOf(files: readonly CheckedFile[]): Text {
  const [only, more] = files
  const where = more === undefined ? (only?.file ?? 'no file') : counted(files.length, 'file')
  const severities = ['error', 'warning', 'note'] as const
  const counts = severities.map((severity) => counted(countOf(files, severity), severity))
  return [...strong(where), ...plain(`: ${counts.join(', ')}`)]
}

function notLookedAt(files: readonly CheckedFile[]): string[] {
  const large = files.filter(({ isLineByLine }) => isLineByLine === true)
  return [
    files.some(({ isLineByLine, hasTexts }) => isLineByLine !== true && hasTexts !== true)
      ? 'Anchors were not compared with texts: --texts DIR.'
      : '',
    large.length === 0
      ? ''
      : 'A large file is checked line by line: rules that compare entries with one another were not asked.',
  ]
}

function exitLine({ strict }: CheckOptions): string {
  return strict
    ? 'Errors, warnings and notes make the exit code 1.'
    : 'Errors and warnings make the exit code 1; with --strict notes do too.'
}

function blocksOf({ file, told }: CheckedFile): Block[] {
  const notes = told.filter(({ rule }) => rule.severity === 'note')
  const others = told.filter(({ rule }) => rule.severity !== 'note')
  return [...others.map(findingBlock), ...notesBlock(file, notes)]
}

/** `FILE:LINE:COLUMN` stands first, since terminals and editors open it. */
function findingBlock({ rule, message, hint, didYouMean = [], where }: Told): Block {
  const near = didYouMean.length === 0 ? [] : [plain(`  did you mean ${didYouMean.join(', or ')}?`)]
  return {
    kind: 'prose',
    heading: [...plain(`${placeText(where)}  `), ...strong(rule.severity), ...faint(`  ${rule.id}`)],
    paragraphs: [
      plain(`  ${message}`),
      ...markedLine(where),
      ...near,
      ...(hint === undefined ? [] : [faint(`  hint: ${hint}`)]),
    ],
  }
}

function placeText({ file, line, column }: Told['where']): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

/** So much of the line stands before the place, and so much from it on. */
const BEFORE = 40
const AFTER = 40

/** The part of the line around the place, with an arrow at it: a mark on a line of its own fits one format only. */
function markedLine({ excerpt, column }: Told['where']): Text[] {
  if (excerpt === undefined || column === undefined || excerpt.trim() === '') return []
  const at = column - 1
  const before = excerpt.slice(0, at).trimStart()
  const from = excerpt.slice(at).trimEnd()
  const start = before.length > BEFORE ? `…${before.slice(-BEFORE)}` : before
  const end = from.length > AFTER ? `${from.slice(0, AFTER)}…` : from
  return [[...faint(`    ${start}`), ...plain('→ '), ...faint(end)]]
}

/** More notes of one rule than this are told by their ids alone. */
const TOLD_ONE_BY_ONE = 3

function notesBlock(file: string, notes: readonly Told[]): Block[] {
  const rules = [...new Set(notes.map(({ rule }) => rule))]
  if (rules.length === 0) return []
  return [
    {
      kind: 'fields',
      heading: [...plain(`${file}  `), ...strong('notes')],
      rows: rules.map((rule) => {
        const of = notes.filter((note) => note.rule === rule)
        return {
          name: `  ${rule.id}`,
          paragraphs: of.length > TOLD_ONE_BY_ONE ? [together(of)] : of.map(oneNote),
        }
      }),
    },
  ]
}

function oneNote({ message, where }: Told): Text {
  return plain(`${message}${where.line === undefined ? '' : ` (line ${String(where.line)})`}`)
}

function together(notes: readonly Told[]): Text {
  const ids = [...new Set(notes.flatMap(({ id }) => id ?? []))]
  return plain(`${notes[0]?.rule.title ?? ''}: ${idRange(ids)}`)
}
