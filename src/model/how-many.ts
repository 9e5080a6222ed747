/** How many statements there are, where one may stand for all that are like it. */
import type { Dataset } from './dataset.js'
import type { Statement } from './statement.js'

export function howMany({ timesOf }: Dataset, statements: readonly Statement[]): number {
  if (timesOf === undefined) return statements.length
  return statements.reduce((sum, statement) => sum + (timesOf.get(statement) ?? 0), 0)
}
