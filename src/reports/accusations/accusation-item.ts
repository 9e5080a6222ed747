/** The matrix as JSON: an item for each pair that has a number, and one for each accuser that has none. */
import type { Item } from '../report.js'
import { idsOf, type StatementGroup } from '../parts/statement-group.js'
import { type Count, inSeveralCells, type Matrix, type Row } from './matrix.js'

export function itemsOf({ accuser, cells, told, answered }: Row): Item[] {
  const who = { accuser: accuser.id ?? null, accuserName: accuser.name, accuserParty: accuser.party ?? null }
  if (cells.length === 0) {
    return [{ ...who, accused: null, accusedName: null, accusedKind: null, ...countItem({ told, answered }) }]
  }
  return cells.map((cell) => ({
    ...who,
    accused: cell.accused.id ?? null,
    accusedName: cell.accused.name,
    accusedKind: cell.accused.kind,
    ...countItem(cell),
  }))
}

/** Sums count a statement once, in however many cells it stands. */
export function sumsItem(matrix: Matrix): Item {
  return {
    ...countItem(matrix.all),
    byAccuser: matrix.rows.map(({ accuser, ...count }) => ({
      accuser: accuser.id ?? null,
      accuserName: accuser.name,
      ...numbers(count),
    })),
    byAccused: matrix.columns.map(({ accused, ...count }) => ({
      accused: accused.id ?? null,
      accusedName: accused.name,
      ...numbers(count),
    })),
    inSeveralCells: inSeveralCells(matrix).map(idOf),
  }
}

function countItem(count: Count): Item {
  return {
    ...numbers(count),
    statements: count.told.map(idOf),
    answeredStatements: count.answered.map(idOf),
    repeats: count.told.flatMap((telling) => idsOf(telling).slice(1)),
  }
}

function numbers({ told, answered }: Count): Item {
  return { count: told.length, answered: answered.length }
}

function idOf({ statement }: StatementGroup): string {
  return statement.id
}
