/** An error as people read it: what is wrong and where, the line marked, what to do. Hostile text is made visible. */
import type { ClaimsError, Place, Problem } from '../error.js'
import type { Io } from '../terminal/io.js'
import { visible } from '../terminal/visible.js'

export function errorText(error: ClaimsError, io: Io): string {
  if (io.env['CLAIMS_ERRORS'] === 'json') return `${JSON.stringify(errorItem(error))}\n`
  return error.problems.map((problem) => `${problemLines(problem).map(visible).join('\n')}\n`).join('')
}

function problemLines({ message, where, hint, didYouMean }: Problem): string[] {
  return [
    `claims: error: ${where === undefined ? '' : `${placeText(where)}: `}${message}`,
    ...(where === undefined ? [] : marked(where)),
    ...(didYouMean === undefined || didYouMean.length === 0
      ? []
      : [`did you mean ${didYouMean.join(', or ')}?`]),
    ...(hint === undefined ? [] : [`hint: ${hint}`]),
  ]
}

/** `FILE:LINE:COLUMN`. */
function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

const WIDEST_EXCERPT = 90

/** The line of the file with a mark under the place; of a long line only the part around it. */
function marked({ excerpt, column }: Place): string[] {
  if (excerpt === undefined || column === undefined) return []
  const start = Math.max(0, column - 1 - WIDEST_EXCERPT / 2)
  const shown = excerpt.slice(start, start + WIDEST_EXCERPT)
  return [`  ${shown}`, `  ${' '.repeat(Math.max(0, column - 1 - start))}^`]
}

function errorItem(error: ClaimsError): unknown {
  return {
    error: error.message,
    kind: error.kind,
    problems: error.problems,
  }
}
