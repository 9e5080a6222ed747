/**
 * What is told once: a statement with those that repeat it, so that nobody counts or reads one utterance twice.
 * Only repetitions by the same source are folded in; every id stays visible.
 */
import type { Lookup } from '../../model/dataset.js'
import { isUnattributed, type Statement } from '../../model/statement.js'

export interface StatementGroup {
  readonly statement: Statement
  /** Ids of statements that say the same in no words of their own: `s01 = s02`. */
  readonly same: readonly string[]
  /** Statements that repeat a part of its quoted words. */
  readonly parts: readonly Statement[]
  /** Ids of views ascribed to the same source that are told in the same breath. */
  readonly merged: readonly string[]
}

/** A statement that nothing is folded into. */
export function standalone(statement: Statement): StatementGroup {
  return { statement, same: [], parts: [], merged: [] }
}

/** The tellings of statements, in their order. A repetition whose original is not among them stands for itself. */
export function groupRepetitions(lookup: Lookup, statements: readonly Statement[]): StatementGroup[] {
  const chosen = new Set(statements.map((statement) => statement.id))
  const originals = new Map<string, string>()
  for (const { type, from, to } of statements.flatMap(({ id }) => lookup.relationsOf.get(id) ?? [])) {
    if (type === 'repeats' && chosen.has(from) && chosen.has(to) && from !== to) originals.set(from, to)
  }
  const repeats = new Map<string, Statement[]>()
  for (const statement of statements) {
    const root = rootOf(statement.id, originals)
    if (root !== statement.id && sameSource(lookup, statement, root)) {
      repeats.set(root, [...(repeats.get(root) ?? []), statement])
    }
  }
  const folded = new Set([...repeats.values()].flat().map((statement) => statement.id))
  const own = statements.filter((statement) => !folded.has(statement.id))
  return mergeViews(own.map((statement) => telling(statement, repeats.get(statement.id) ?? [])))
}

/** Statements that repeat one another in a circle have no original: each stands for itself. */
function rootOf(id: string, originals: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  for (let root = id; !seen.has(root);) {
    const next = originals.get(root)
    if (next === undefined) return root
    seen.add(root)
    root = next
  }
  return id
}

function sameSource(lookup: Lookup, statement: Statement, other: string): boolean {
  return lookup.statementById.get(other)?.attribution.source === statement.attribution.source
}

function telling(statement: Statement, repeats: readonly Statement[]): StatementGroup {
  const whole = repeats.filter((repeat) => repeat.quote?.text === statement.quote?.text)
  const parts = repeats.filter((repeat) => !whole.includes(repeat))
  return { statement, same: whole.map((repeat) => repeat.id), parts, merged: [] }
}

/** Undated views ascribed to one source, one after another, are told as one, their clauses joined by a semicolon. */
function mergeViews(all: readonly StatementGroup[]): StatementGroup[] {
  const merged: StatementGroup[] = []
  for (const next of all) {
    const last = merged.at(-1)
    if (last !== undefined && areOneView(last.statement, next.statement)) {
      const clause = `${last.statement.clause ?? ''}; ${next.statement.clause ?? ''}`
      merged[merged.length - 1] = {
        ...last,
        statement: { ...last.statement, clause },
        parts: [...last.parts, ...next.parts],
        merged: [...last.merged, next.statement.id, ...next.same],
      }
    } else merged.push(next)
  }
  return merged
}

function areOneView(a: Statement, b: Statement): boolean {
  const isView = ({ act, saidDate, clause }: Statement): boolean =>
    act === 'hold-view' && saidDate === undefined && clause !== undefined
  return isView(a) && isView(b) && a.attribution.source === b.attribution.source && !isUnattributed(a)
}

/** Every id that a telling stands for. */
export function idsOf(telling: StatementGroup): string[] {
  return [telling.statement.id, ...telling.same, ...telling.parts.map((part) => part.id), ...telling.merged]
}
