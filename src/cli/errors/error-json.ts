/** An error as a program reads it: one line of JSON with the same keys for every error, null where there is nothing. */
import type { ClaimsError, Place, Problem } from '../../error.js'
import { safeJson } from '../../formats/safe-json.js'
import type { ErrorLine, ErrorPlace, ProblemItem } from './error-item.js'

/** Its shape is `$defs/errorLine` of the output schema. The first problem stands at the top too. */
export function errorJson({ kind, problems }: Pick<ClaimsError, 'kind' | 'problems'>): string {
  const all = problems.map(problemItem)
  const { error, ...first } = all[0] ?? problemItem({ message: kind })
  const line: ErrorLine = { error, kind, ...first, problems: all }
  return `${safeJson(line)}\n`
}

function problemItem({ message, where, hint, didYouMean = [] }: Problem): ProblemItem {
  return {
    error: message,
    where: where === undefined ? null : placeItem(where),
    hint: hint ?? null,
    did_you_mean: didYouMean,
  }
}

function placeItem({ file, line, column }: Place): ErrorPlace {
  return { file, line: line ?? null, column: column ?? null }
}
