/** What a check has found, in one line: how much of each severity and rule. */
import { type CheckedFile, countOf } from '../check/checked.js'
import { groupedBy } from '../model/group.js'
import { joinedWords } from '../page/text.js'
import { compareText } from '../text/compare-text.js'
import { counted } from './phrase/counts.js'
import type { CheckSummary } from './finding-item.js'

/** The rules alphabetically, each with how often it was broken. */
export function checkSummary(files: readonly CheckedFile[]): CheckSummary {
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
export function checkLine({ errors, warnings, notes, rules }: CheckSummary): string {
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note')]
  const byRule = Object.entries(rules).map(([rule, count]) => `${rule} ${String(count)}`)
  return `${joinedWords([counts.join(', '), byRule.join(', ')], ': ')}.`
}
