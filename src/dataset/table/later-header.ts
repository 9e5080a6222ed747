/** A header that does not stand in the first line: above it some programs write a title, a filter, a date. */
import { ClaimsError } from '../../error.js'
import type { Mapping } from '../reading.js'
import { cellRows } from './cells.js'
import { columnNamed } from './columns.js'
import { joinedNames } from './joined-cells.js'

/** So many lines may stand above a header. */
const MOST_ABOVE = 20

/** The error that says where the header seems to stand; undefined where no line near the top is one. */
export function laterHeader(
  text: string,
  mapping: Mapping | undefined,
  file: string,
): ClaimsError | undefined {
  const lines = text.split(/\r\n|\r|\n/, MOST_ABOVE)
  const index = lines.findIndex((line, above) => above > 0 && isHeader(namesIn(line, file), mapping))
  if (index === -1) return undefined
  const line = String(index + 1)
  return new ClaimsError('data', {
    message: `the header seems to stand in line ${line}, below something else`,
    where: { file, line: index + 1 },
    hint: `take away what stands above it: tail -n +${line} FILE > new.csv`,
  })
}

/** A line has commas or tabs of its own, whatever the lines above it have. */
function namesIn(line: string, file: string): string[] {
  try {
    return cellRows(line, file).rows.flatMap(({ cells }) => cells)
  } catch (error) {
    if (error instanceof ClaimsError) return []
    throw error
  }
}

function isHeader(cells: readonly string[], mapping: Mapping | undefined): boolean {
  const names = new Set(cells)
  if (mapping === undefined) return cells.some((cell) => columnNamed(cell)?.name === 'gist')
  return [...mapping].every(([column, theirs]) =>
    joinedNames(column, theirs, (name) => names.has(name)).every((name) => names.has(name)),
  )
}
