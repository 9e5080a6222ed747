/** Sums over groups of statements that are counted alike. */
import type { StatementCount } from '../../evidence/engine.js'
import { isUnattributed, type Statement } from '../../model/statement.js'

/** How many statements some groups are. */
export function sumOf(groups: readonly StatementCount[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0)
}

/** A statement that stands for itself only. */
export function once(statement: Statement): StatementCount {
  return { statement, count: 1 }
}

/** Those that somebody is cited for. */
export function attributedOf(groups: readonly StatementCount[]): StatementCount[] {
  return groups.filter(({ statement }) => !isUnattributed(statement))
}

/** Those that nobody is cited for. */
export function unattributedOf(groups: readonly StatementCount[]): StatementCount[] {
  return groups.filter(({ statement }) => isUnattributed(statement))
}
