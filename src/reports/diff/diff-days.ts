/** What became known between two days: the statements, and the figures that changed by them. */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import { type Block, sentenceBlock, tableBlock } from '../../page/page.js'
import { narrow, wide } from '../../page/table-columns.js'
import { faint, joinedWords, plain, type Text } from '../../page/text.js'
import { type Basis, basisOfKnown, type DateOf } from '../../query/dates.js'
import type { Selection } from '../../query/select.js'
import { closing, unattributedLine } from '../parts/footer.js'
import { counted, countedIfAny } from '../phrase/counts.js'
import { sourceOf } from '../phrase/speaking.js'
import { dayLines } from '../phrase/when.js'
import { selectionTail } from '../parts/selection-tail.js'
import type { Report } from '../report.js'
import { datasetLine, TITLE_FACTS } from '../parts/title.js'
import { whoDoesWhat } from '../parts/who-does-what.js'
import type { BecameKnownCounts, BecameKnownItem, DiffDaysOutput } from './diff-item.js'
import { figureBlocks, type FigureChange, figureChangeItem, figureChanges } from './figure-changes.js'

/** One of the two days, as asked for, and what could be known by then. */
export interface Known {
  readonly by: string
  readonly evidence: Evidence
}

/** Of one of the two days: what is true of all records is so on both. */
export const DIFF_NEED: ReportNeed = { pageFacts: [...TITLE_FACTS, 'tolls'] }

interface Change {
  readonly change: 'added' | 'removed'
  readonly statement: Statement
  readonly known: DateOf | undefined
  /** Known for certain by one of the days and not by the other. */
  readonly certain: boolean
}

/** An item for each statement that is known by one of the days and not, or only perhaps, by the other. */
export function diffDays(before: Known, after: Known): Report<DiffDaysOutput> {
  const [was, is] = [before.evidence.selection, after.evidence.selection]
  // What is known by one day is known by every later one: one of the two leads to all that the other does.
  const { lookup } = was.statements.length > is.statements.length ? before.evidence : after.evidence
  const changes = changesOf(lookup, was, is)
  const figures = figureChanges({ lookup, statements: was.statements }, { lookup, statements: is.statements })
  const numbers = numbersOf(changes, was, is)
  return {
    command: 'diff',
    head: { between: 'days', before: before.by, after: after.by },
    items: changes.map((change) => itemOf(lookup, change)),
    tail: () => ({
      ...selectionTail(is),
      ...numbers,
      figures: figures.map((figure) => figureChangeItem(lookup, figure)),
    }),
    page: () => ({
      title: [
        datasetLine(after.evidence),
        plain(`Known by ${before.by}, then by ${after.by}: what changes between the two.`),
      ],
      blocks: blocksOf(lookup, changes, figures),
      footer: () => [...unattributedLine(after.evidence), closing(...notesOf(numbers, before, after))],
    }),
  }
}

function changesOf(lookup: Lookup, before: Selection, after: Selection): Change[] {
  const [was, is] = [certainty(before), certainty(after)]
  const either = new Map([...before.statements, ...after.statements].map((one) => [one.id, one]))
  const knownFrom = (statement: Statement): string | undefined => basisOfKnown(statement, lookup)?.date
  return inOrder(lookup, [...either.values()], knownFrom).flatMap((statement): Change[] => {
    const [one, other] = [was(statement), is(statement)]
    if (one === other) return []
    const change = RANK[other] > RANK[one] ? 'added' : 'removed'
    const certain = one !== 'perhaps' && other !== 'perhaps'
    return [{ change, statement, known: basisOfKnown(statement, lookup), certain }]
  })
}

const RANK = { no: 0, perhaps: 1, yes: 2 }

function certainty({ statements, perhaps }: Selection): (statement: Statement) => keyof typeof RANK {
  const [all, unsure] = [idsOf(statements), idsOf(perhaps)]
  return ({ id }) => (!all.has(id) ? 'no' : unsure.has(id) ? 'perhaps' : 'yes')
}

function idsOf(statements: readonly Statement[]): Set<string> {
  return new Set(statements.map(({ id }) => id))
}

function numbersOf(changes: readonly Change[], before: Selection, after: Selection): BecameKnownCounts {
  const was = idsOf(before.perhaps)
  return {
    added: changes.filter(({ change }) => change === 'added').length,
    removed: changes.filter(({ change }) => change === 'removed').length,
    uncertain: changes.filter(({ certain }) => !certain).length,
    perhapsBoth: after.perhaps.filter(({ id }) => was.has(id)).length,
  }
}

function notesOf(numbers: BecameKnownCounts, before: Known, after: Known): string[] {
  const { added, removed, uncertain, perhapsBoth } = numbers
  const [was, is] = [before, after].map(({ evidence }) => evidence.selection.statements.length)
  const gone = removed === 0 ? '' : `, ${String(removed)} no longer known`
  return [
    `${counted(was ?? 0, 'statement')} by ${before.by}, ${String(is)} by ${after.by}: ${String(added)} added${gone}.`,
    uncertain === 0 ? '' : `${String(uncertain)} of them only perhaps, since a date leaves it open.`,
    countedIfAny(perhapsBoth, 'statement is', 'statements are', 'perhaps known by either date.'),
  ]
}

function blocksOf(lookup: Lookup, changes: readonly Change[], figures: readonly FigureChange[]): Block[] {
  if (changes.length === 0) return [sentenceBlock('Nothing changes between the two, in this dataset.')]
  const columns = [narrow('known'), narrow('statement'), wide('who does what')]
  const rows = changes.map((change) => {
    const { statement } = change
    return [knownCell(change), [faint(statement.id)], whoDoesWhat(lookup, statement, false)]
  })
  return [tableBlock(columns, rows), ...figureBlocks(lookup, figures)]
}

const BASIS: Readonly<Record<Basis, string>> = {
  published: 'published',
  'first-appearance': 'first page',
  said: 'said, at the latest',
}

/** `2022-09-19`, `published`. */
function knownCell({ change, known, certain }: Change): Text[] {
  const notes = [
    change === 'removed' ? 'no longer known' : '',
    known === undefined ? '' : BASIS[known.basis],
    certain ? '' : 'perhaps',
  ]
  return [...dayLines(known?.date).map(plain), faint(joinedWords(notes))]
}

function itemOf(lookup: Lookup, { change, statement, known, certain }: Change): BecameKnownItem {
  const source = sourceOf(lookup, statement)
  return {
    change,
    certain,
    id: statement.id,
    known: known?.date ?? null,
    basis: known?.basis ?? null,
    source: source?.id ?? null,
    sourceName: source?.name ?? null,
    act: statement.act,
    incident: statement.incident ?? null,
    gist: statement.gist,
  }
}
