/** What a check has found: errors and warnings each with its marked line, notes gathered by rule. */
import { type CheckedFile, countOf, type Told } from '../check/checked.js'
import { groupedBy } from '../model/group.js'
import { type Block, sentenceBlock } from '../page/page.js'
import { faint, joinedWords, plain, strong, type Text } from '../page/text.js'
import { compareText } from '../text/compare-text.js'
import type { CheckOrder } from './choices.js'
import { type Arrangement, arranged, moreLine, type Orders } from './parts/arrangement.js'
import { sentences } from './parts/footer.js'
import { counted, idRange } from './phrase/counts.js'
import type { CheckOutput, CheckSummary, FindingItem } from './finding-item.js'
import type { Report } from './report.js'

export interface CheckOptions extends Arrangement {
  /** Whether warnings count for the exit code. */
  readonly strict: boolean
}

/** @param all in the order of their places */
function ordersOf(all: readonly Told[]): Orders<Told, CheckOrder> {
  const places = new Map(all.map((one, place) => [one, place]))
  return {
    place: { kind: 'text', value: (one) => String(places.get(one) ?? 0).padStart(9, '0') },
    rule: { kind: 'text', value: ({ rule }) => rule.id },
  }
}

/** What was found in some files, an item each. */
export function check(files: readonly CheckedFile[], options: CheckOptions): Report<CheckOutput> {
  const all = files.flatMap(({ told }) => told)
  const part = arranged(all, ordersOf(all), options)
  return {
    command: 'check',
    head: {},
    summary: () => summaryOf(files),
    items: part.shown.map(itemOf),
    tail: () => ({ more: part.more }),
    page: () => ({
      title: { name: nameOf(files), question: '', dataset: '' },
      summary: () => [sentenceBlock(summaryLine(summaryOf(files)))],
      blocks: blocksOf(files, part.shown, options.order !== 'rule'),
      footer: () => sentences(moreLine(part), exitLine(options), ...notLookedAt(files)),
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

/** `Check of data/washington-talks.json`. */
function nameOf(files: readonly CheckedFile[]): string {
  const [only, more] = files
  return `Check of ${more === undefined ? (only?.file ?? 'no file') : counted(files.length, 'file')}`
}

function summaryOf(files: readonly CheckedFile[]): CheckSummary {
  const byRule = [
    ...groupedBy(
      files.flatMap(({ told }) => told),
      ({ rule }) => [rule.id],
    ),
  ]
  return {
    files: files.length,
    errors: countOf(files, 'error'),
    warnings: countOf(files, 'warning'),
    notes: countOf(files, 'note'),
    rules: Object.fromEntries(
      byRule.sort(([a], [b]) => compareText(a, b)).map(([rule, told]) => [rule, told.length]),
    ),
  }
}

/** `0 errors, 4 warnings, 0 notes: alias-of-two 4.` */
function summaryLine({ errors, warnings, notes, rules }: CheckSummary): string {
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note')]
  const byRule = Object.entries(rules).map(([rule, count]) => `${rule} ${String(count)}`)
  return `${joinedWords([counts.join(', '), byRule.join(', ')], ': ')}.`
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

/** What is shown, file by file, unless it stands in another order: then notes come last. */
function blocksOf(files: readonly CheckedFile[], shown: readonly Told[], isByFile: boolean): Block[] {
  const fileOf = new Map(files.flatMap(({ file, told }) => told.map((one) => [one, file] as const)))
  const parts = isByFile ? [...groupedBy(shown, (one) => [fileOf.get(one)]).values()] : [shown]
  return parts.flatMap((told) => {
    const notes = told.filter(({ rule }) => rule.severity === 'note')
    const others = told.filter(({ rule }) => rule.severity !== 'note')
    const byFile = [...groupedBy(notes, (note) => [fileOf.get(note) ?? ''])]
    return [...others.map(findingBlock), ...byFile.flatMap(([file, some]) => notesBlock(file, some))]
  })
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
