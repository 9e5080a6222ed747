/** Who accuses whom, counted: a statement stands once in each cell that it belongs to, and once in every sum. */
import type { Evidence, Found } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { groupedBy } from '../../model/group.js'
import { inOrder } from '../../model/order.js'
import type { Accusers } from '../choices.js'
import { relatedReplies } from '../replies/answers.js'
import { idsOf, type StatementGroup, groupRepetitions } from '../parts/statement-group.js'
import { type Accused, accusedBy, inColumns } from './accused.js'
import { type Accuser, accusersOf, inRows } from './accusers.js'

/** Statements told once; those that something answers, as the page shows it, again. */
export interface Count {
  readonly told: readonly StatementGroup[]
  readonly answered: readonly StatementGroup[]
}

export interface Cell extends Count {
  readonly accused: Accused
}

export interface Row extends Count {
  readonly accuser: Accuser
  /** In the order of columns; none where it accuses nobody. */
  readonly cells: readonly Cell[]
}

export interface Matrix {
  readonly rows: readonly Row[]
  /** The sums of all that are accused. */
  readonly columns: readonly Cell[]
  readonly all: Count
}

/** One accuser accuses one accused in one statement. */
interface Stroke {
  readonly accuser: Accuser
  readonly accused: Accused
  readonly telling: StatementGroup
}

/** @param speaking statements of the question whatever they do: a party that accuses nobody keeps its row */
export function matrixOf(
  { lookup, selection, corpus: { sides } }: Evidence,
  speaking: readonly Found[],
  by: Accusers,
): Matrix {
  const told = groupRepetitions(lookup, inOrder(lookup, selection.statements))
  const answered = new Set(told.filter((telling) => isAnswered(lookup, telling)))
  const strokes = told.flatMap((telling) => strokesOf(lookup, telling, by))
  const byAccuser = groupedBy(strokes, ({ accuser }) => [keyOf(accuser)])
  const byAccused = groupedBy(strokes, ({ accused }) => [keyOf(accused)])
  const columns = inColumns(sides, distinct(strokes.map(({ accused }) => accused)))
  const silent =
    by === 'party' ? speaking.flatMap((found) => accusersOf(found.lookup, found.statement, by)) : []
  const rows = inRows(sides, distinct([...strokes.map(({ accuser }) => accuser), ...silent]))
  return {
    rows: rows.map((accuser) => {
      const own = byAccuser.get(keyOf(accuser)) ?? []
      const cells = groupedBy(own, ({ accused }) => [keyOf(accused)])
      return { accuser, ...countOf(own), cells: columns.flatMap((accused) => cellOf(accused, cells)) }
    }),
    columns: columns.flatMap((accused) => cellOf(accused, byAccused)),
    all: { told, answered: told.filter((telling) => answered.has(telling)) },
  }

  function cellOf(accused: Accused, groups: ReadonlyMap<string, readonly Stroke[]>): Cell[] {
    const group = groups.get(keyOf(accused))
    return group === undefined ? [] : [{ accused, ...countOf(group) }]
  }

  function countOf(some: readonly Stroke[]): Count {
    const once = [...new Set(some.map(({ telling }) => telling))]
    return { told: once, answered: once.filter((telling) => answered.has(telling)) }
  }
}

/** What stands in more than one cell and counts once in the sums. */
export function inSeveralCells({ rows, all }: Matrix): StatementGroup[] {
  const places = new Map<StatementGroup, number>()
  for (const telling of rows.flatMap(({ cells }) => cells.flatMap(({ told }) => told))) {
    places.set(telling, (places.get(telling) ?? 0) + 1)
  }
  return all.told.filter((telling) => (places.get(telling) ?? 0) > 1)
}

function strokesOf(lookup: Lookup, telling: StatementGroup, by: Accusers): Stroke[] {
  return accusersOf(lookup, telling.statement, by).flatMap((accuser) =>
    accusedBy(lookup, telling.statement, accuser).map((accused) => ({ accuser, accused, telling })),
  )
}

function isAnswered(lookup: Lookup, telling: StatementGroup): boolean {
  return relatedReplies(lookup, idsOf(telling)).some(({ basis }) => basis === 'explicit')
}

function distinct<Named extends Accuser | Accused>(all: readonly Named[]): Named[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()]
}

/** A party and a source of one id have different keys, and so have printed words. */
function keyOf(one: Accuser | Accused): string {
  return JSON.stringify(['kind' in one ? one.kind : '', one.id ?? one.name])
}
