/** Who accuses whom, counted: a statement stands once in each cell that it belongs to, and once in every sum. */
import type { Evidence, Found } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { groupedBy } from '../../model/group.js'
import { compareText } from '../../text/compare-text.js'
import { inOrder } from '../../model/order.js'
import type { Accusers } from '../choices.js'
import { relatedReplies } from '../replies/answers.js'
import { idsOf, type StatementGroup, groupRepetitions } from '../parts/statement-group.js'
import { type Accused, accusedBy, inColumns } from './accused.js'
import { type Accuser, accusersOf, inRows, partyAccuser } from '../parts/accusers.js'
import { choosesSpeakers, partiesCounted, partiesFirst, placeAmong } from '../parts/parties-first.js'

/** Statements told once; those that something answers, as the page shows it, again. */
export interface Count {
  readonly told: readonly StatementGroup[]
  /** Undefined where no relation is coded at all: what is answered is not known. */
  readonly answered: readonly StatementGroup[] | undefined
}

export interface Cell extends Count {
  readonly accused: Accused
}

export interface Row extends Count {
  readonly accuser: Accuser
  /** In the order of columns; none where it accuses nobody. */
  readonly cells: readonly Cell[]
}

/** Whether it accuses nobody. */
export function isSilent({ cells }: Row): boolean {
  return cells.length === 0
}

export interface Matrix {
  /** Those that accuse nobody come last. */
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
export function matrixOf(evidence: Evidence, speaking: readonly Found[], by: Accusers): Matrix {
  const { lookup, selection, corpus } = evidence
  const first = partiesFirst(evidence)
  const told = groupRepetitions(lookup, inOrder(lookup, selection.statements))
  const isCoded = corpus.hasRelations
  const answered = new Set(told.filter((telling) => isAnswered(lookup, telling)))
  const strokes = told.flatMap((telling) => strokesOf(lookup, telling, by))
  const byAccuser = groupedBy(strokes, ({ accuser }) => [keyOf(accuser)])
  const byAccused = groupedBy(strokes, ({ accused }) => [keyOf(accused)])
  const columns = inColumns(first, distinct(strokes.map(({ accused }) => accused)))
  const accusing = strokes.map(({ accuser }) => accuser)
  const others = by === 'party' ? speakersIn(evidence, speaking) : []
  const silent = distinct(others).filter((one) => !byAccuser.has(keyOf(one)))
  const rows = [...inRows(first, distinct(accusing)), ...inRows(first, silent)]
  return {
    rows: rows.map((accuser) => {
      const own = byAccuser.get(keyOf(accuser)) ?? []
      const cells = groupedBy(own, ({ accused }) => [keyOf(accused)])
      return {
        accuser,
        ...countOf(own.map(({ telling }) => telling)),
        cells: columns.flatMap((accused) => cellOf(accused, cells)),
      }
    }),
    columns: columns.flatMap((accused) => cellOf(accused, byAccused)),
    all: countOf(told),
  }

  function cellOf(accused: Accused, groups: ReadonlyMap<string, readonly Stroke[]>): Cell[] {
    const group = groups.get(keyOf(accused))
    return group === undefined ? [] : [{ accused, ...countOf(group.map(({ telling }) => telling)) }]
  }

  function countOf(some: readonly StatementGroup[]): Count {
    const once = [...new Set(some)]
    return { told: once, answered: isCoded ? once.filter((telling) => answered.has(telling)) : undefined }
  }
}

/** The parties that speak, and those that are named in any case; where the question chooses who speaks, these alone. */
function speakersIn(evidence: Evidence, speaking: readonly Found[]): Accuser[] {
  const named = partiesCounted(evidence).map(({ id, name }) => partyAccuser(id, name))
  if (choosesSpeakers(evidence)) return named
  return [...speaking.flatMap(({ lookup, statement }) => accusersOf(lookup, statement, 'party')), ...named]
}

/** Of a matrix by party those that accuse, and the parties that come first also with 0, in their order. */
export function rowsCounted({ rows }: Matrix, first: readonly string[]): Row[] {
  const isFirst = ({ accuser: { id = '' } }: Row): boolean => first.includes(id)
  const place = ({ accuser: { id = '' } }: Row): string => placeAmong(first, id)
  return [
    ...rows.filter(isFirst).sort((a, b) => compareText(place(a), place(b))),
    ...rows.filter((row) => !isFirst(row) && !isSilent(row)),
  ]
}

/** What stands in more than one cell and counts once in the sums. */
export function inSeveralCells({ rows, all }: Matrix): StatementGroup[] {
  return inSeveral(
    all,
    rows.flatMap(({ cells }) => cells),
  )
}

/** What several say together: it counts with each of them. */
export function inSeveralRows({ rows, all }: Matrix): StatementGroup[] {
  return inSeveral(all, rows)
}

function inSeveral(all: Count, counts: readonly Count[]): StatementGroup[] {
  const places = new Map<StatementGroup, number>()
  for (const telling of counts.flatMap(({ told }) => told)) {
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
