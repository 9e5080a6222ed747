/** What a check has found: errors and warnings each with its marked line, notes gathered by rule. */
import type { CheckedFile, Told } from '../check/checked.js'
import { sentenceBlock } from '../page/page.js'
import type { CheckOrder } from './choices.js'
import { type Arrangement, arranged, moreLine, type Orders } from './parts/arrangement.js'
import { sentences } from './parts/footer.js'
import { counted } from './phrase/counts.js'
import type { CheckOutput, FindingItem } from './finding-item.js'
import type { Report } from './report.js'
import { checkLine, checkSummary } from './check-summary.js'
import { findingBlocks } from './finding-blocks.js'

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
    summary: () => checkSummary(files),
    items: part.shown.map(itemOf),
    tail: () => ({ more: part.more }),
    page: () => ({
      title: { name: nameOf(files), question: '', dataset: '' },
      summary: () => [sentenceBlock(checkLine(checkSummary(files)))],
      blocks: findingBlocks(files, part.shown, options.order !== 'rule'),
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
