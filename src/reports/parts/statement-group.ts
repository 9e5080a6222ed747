/**
 * What is told once: a statement with those that repeat it, so that nobody counts or reads one utterance twice.
 * Repetitions by the same source are folded in, and joint statements into what each of their members said; every id
 * stays visible.
 */
import type { Lookup } from '../../model/dataset.js'
import { isUnattributed, type Statement } from '../../model/statement.js'
import { sourceOf, speaksFor } from '../phrase/speaking.js'

export interface StatementGroup {
  readonly statement: Statement
  /** Ids of statements that say the same in no words of their own: `s01 = s02`. */
  readonly same: readonly string[]
  /** Statements that repeat a part of its quoted words. A joint one stands with what each of its members said. */
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
  const repeats = new Map<string, Statement[]>()
  const folded = new Set<string>()
  for (const statement of statements) {
    for (const original of originalsOf(lookup, statement, chosen)) {
      repeats.set(original, [...(repeats.get(original) ?? []), statement])
      folded.add(statement.id)
    }
  }
  const own = statements.filter((statement) => !folded.has(statement.id))
  return mergeViews(own.map((statement) => telling(statement, repeats.get(statement.id) ?? [])))
}

/**
 * The statements into which one is folded: the first by its own source; of a joint one all by its members, if each of
 * them said it, asked for or not. Else part of what it says would be lost.
 */
function originalsOf(lookup: Lookup, statement: Statement, chosen: ReadonlySet<string>): string[] {
  const { originals, known } = repeatedBy(lookup, statement.id, chosen)
  const source = sourceOf(lookup, statement)
  const said = (id: string, by: string): boolean => {
    const speaker = lookup.statementById.get(id)?.attribution.source
    return speaker !== undefined && speaksFor(lookup, speaker, by)
  }
  const sameSource = originals.filter((id) => sameSpeaker(lookup, statement, id)).slice(0, 1)
  const members = source?.members ?? []
  if (sameSource.length > 0 || members.length === 0) return sameSource
  const isWhole = members.every((member) => known.some((id) => said(id, member)))
  return isWhole ? originals.filter((id) => members.some((member) => said(id, member))) : []
}

/**
 * The ends of all ways from a statement to what it repeats, among those chosen; and all that is repeated on these ways.
 * Statements that repeat one another in a circle have no original.
 */
function repeatedBy(
  lookup: Lookup,
  id: string,
  chosen: ReadonlySet<string>,
): { readonly originals: readonly string[]; readonly known: readonly string[] } {
  const [ways, known] = [new Set([id]), new Set<string>()]
  const originals: string[] = []
  for (const one of ways) {
    const relations = lookup.relationsOf.get(one) ?? []
    const repeated = relations.filter(
      ({ type, from, to }) => type === 'repeats' && from === one && to !== one,
    )
    for (const { to } of repeated) known.add(to)
    const next = repeated.filter(({ to }) => chosen.has(to))
    if (next.length === 0 && one !== id) originals.push(one)
    for (const { to } of next) ways.add(to)
  }
  return { originals, known: [...known] }
}

function sameSpeaker(lookup: Lookup, statement: Statement, other: string): boolean {
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

/** The ids of all that stand with another; a joint statement that stands with several is one. */
export function repetitionsIn(groups: readonly StatementGroup[]): string[] {
  return [...new Set(groups.flatMap((group) => idsOf(group).slice(1)))]
}
