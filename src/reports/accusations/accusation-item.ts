/** The matrix as JSON: an item for each pair that has a number, and one for each accuser that has none. */
import type { Act } from '../../model/act.js'
import type { Accusers } from '../choices.js'
import type { Count, Id, Words } from '../field-values.js'
import type { SelectionTail } from '../parts/selection-tail.js'
import { repetitionsIn, type StatementGroup } from '../parts/statement-group.js'
import { type Count as Counted, inSeveralCells, type Matrix, type Row, rowsCounted } from './matrix.js'

/** claims accusations: each item is a pair, or an accuser that accuses nobody. */
export interface AccusationsOutput {
  readonly head: {
    /**
     * The acts that are counted; accuse where none is asked for.
     * @minItems 1
     */
    readonly acts: readonly Act[]
    /** Who is counted. */
    readonly by: Accusers
  }
  /** The sums by party; a statement counts once in them, and with each party that makes it. */
  readonly summary: AccusationSummary
  /** The pairs, by accuser and accused, parties to the conflict first; then those that accuse nobody. */
  readonly item: AccusationItem
  readonly tail: SelectionTail & {
    /** What is behind the sums; a statement counts once, in however many pairs it stands. */
    readonly sums: AccusationSums
    /** How many more accusers there are than `--limit` lets through, those that accuse nobody among them. */
    readonly more: Count
  }
}

/** All that is asked for, and not only the items that are shown. */
export interface AccusationSummary extends AccusationNumbers {
  /** The parties that accuse; each party to the conflict also with 0, unless the question chooses who speaks. */
  readonly byParty: readonly PartySum[]
}

/** The sum of a party. */
interface PartySum extends AccusationNumbers {
  /** Its id; null for sources without a party. */
  readonly party: Id | null
  /** Its name. */
  readonly partyName: Words
}

/** Who accuses whom, and how often. */
export interface AccusationItem extends AccuserField, AccusationNumbers, AccusationStatements {
  /** The party of the accuser; null where it has none. */
  readonly accuserParty: Id | null
  /** The id of a party or source; null for printed words, and where nobody is named or accused. */
  readonly accused: Id | null
  /** Its name, or the printed words; null where nobody is accused. */
  readonly accusedName: Words | null
  /** What the statement names; null where nobody is accused. */
  readonly accusedKind:
    /** a party */
    | 'party'
    /** a person or body */
    | 'source'
    /** the printed words alone */
    | 'words'
    /** nobody is named */
    | 'nobody'
    /** this accuser accuses nobody */
    | null
}

/** Sums over all pairs. */
export interface AccusationSums extends AccusationStatements {
  /** A sum for each accuser. */
  readonly byAccuser: readonly AccuserSum[]
  /** A sum for each accused. */
  readonly byAccused: readonly AccusedSum[]
  /** The ids of statements that stand in several pairs: mutual, joint, or aimed at several. */
  readonly inSeveralCells: readonly Id[]
}

/** The sum of an accuser. */
interface AccuserSum extends AccuserField, AccusationNumbers {}

/** The sum of an accused. */
interface AccusedSum extends AccusationNumbers {
  /** The id of a party or source; null for printed words, and where nobody is named. */
  readonly accused: Id | null
  /** Its name, or the printed words. */
  readonly accusedName: Words
}

interface AccuserField {
  /** The id of a party or source; null for sources without a party. */
  readonly accuser: Id | null
  /** Its name. */
  readonly accuserName: Words
}

interface AccusationNumbers {
  /** How many statements; those that repeat one another count once. */
  readonly count: Count
  /** How many of them are answered, as a page shows; null where no relation at all is coded. */
  readonly answered: Count | null
}

interface AccusationStatements {
  /** The ids of the statements that are counted. */
  readonly statements: readonly Id[]
  /** Those of them that are answered. */
  readonly answeredStatements: readonly Id[]
  /** The ids of statements that repeat one of them and are not counted again. */
  readonly repeats: readonly Id[]
}

/** A row as JSON: an item for each pair; one without an accused where the row has no pair. */
export function itemsOf({ accuser, cells, told, answered }: Row): AccusationItem[] {
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
export function sumsItem(matrix: Matrix): AccusationSums {
  return {
    ...statementsItem(matrix.all),
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

/** @param matrix by party @param first ids of parties in their order */
export function summaryItem(matrix: Matrix, first: readonly string[]): AccusationSummary {
  return {
    ...numbers(matrix.all),
    byParty: rowsCounted(matrix, first).map(({ accuser: { id = null, name }, ...count }) => ({
      party: id,
      partyName: name,
      ...numbers(count),
    })),
  }
}

function countItem(count: Counted): AccusationNumbers & AccusationStatements {
  return { ...numbers(count), ...statementsItem(count) }
}

function statementsItem({ told, answered = [] }: Counted): AccusationStatements {
  return {
    statements: told.map(idOf),
    answeredStatements: answered.map(idOf),
    repeats: repetitionsIn(told),
  }
}

function numbers({ told, answered }: Counted): AccusationNumbers {
  return { count: told.length, answered: answered?.length ?? null }
}

function idOf({ statement }: StatementGroup): string {
  return statement.id
}
