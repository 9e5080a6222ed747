/** What became known between two days: the statements, and the figures that changed by them. */
import type { Lookup } from '../../model/dataset.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import type { Block } from '../../page/page.js'
import { faint, plain, type Text } from '../../page/text.js'
import { type Basis, basisOfKnown } from '../../query/dates.js'
import type { Selection } from '../../query/select.js'
import { NO_FINDING, sentences, unsourcedLine } from '../parts/footer.js'
import { counted } from '../phrase/counts.js'
import { sourceOf } from '../phrase/names.js'
import { dayLines } from '../phrase/when.js'
import { selectionTail } from '../parts/selection-tail.js'
import type { Report } from '../report.js'
import { datasetLine } from '../parts/title.js'
import { whoDoesWhat } from '../parts/who-does-what.js'
import type { BecameKnownCounts, BecameKnownItem, DiffDaysOutput } from './became-known-item.js'
import { figureBlocks, type FigureChange, figureChangeItem, figureChanges } from './figure-changes.js'

/** One of the two days, as asked for, and what could be known by then. */
export interface Known {
  readonly by: string
  readonly selection: Selection
}

interface Change {
  readonly change: 'added' | 'removed'
  readonly statement: Statement
  /** Known for certain by one of the days and not by the other. */
  readonly certain: boolean
}

export function diffDays(lookup: Lookup, before: Known, after: Known): Report<DiffDaysOutput> {
  const changes = changesOf(lookup, before.selection, after.selection)
  const figures = figureChanges(
    { lookup, statements: before.selection.statements },
    { lookup, statements: after.selection.statements },
  )
  const numbers = numbersOf(changes, before.selection, after.selection)
  return {
    command: 'diff',
    head: { between: 'days', before: before.by, after: after.by },
    items: changes.map((change) => itemOf(lookup, change)),
    tail: () => ({
      ...selectionTail(after.selection),
      ...numbers,
      figures: figures.map((figure) => figureChangeItem(lookup, figure)),
    }),
    page: () => ({
      title: [
        datasetLine(lookup),
        plain(`Known by ${before.by}, then by ${after.by}: what changes between the two.`),
      ],
      blocks: blocksOf(lookup, changes, figures),
      footer: () => [
        ...unsourcedLine(lookup, after.selection),
        sentences(...notesOf(numbers, before, after), NO_FINDING),
      ],
    }),
  }
}

function changesOf(lookup: Lookup, before: Selection, after: Selection): Change[] {
  const [was, is] = [certainty(before), certainty(after)]
  const either = new Set([...before.statements, ...after.statements])
  const knownFrom = (statement: Statement): string | undefined => basisOfKnown(statement, lookup)?.date
  return inOrder(lookup, [...either], knownFrom).flatMap((statement): Change[] => {
    const [one, other] = [was(statement), is(statement)]
    if (one === other) return []
    const change = RANK[other] > RANK[one] ? 'added' : 'removed'
    return [{ change, statement, certain: one !== 'perhaps' && other !== 'perhaps' }]
  })
}

const RANK = { no: 0, perhaps: 1, yes: 2 }

function certainty({ statements, perhaps }: Selection): (statement: Statement) => keyof typeof RANK {
  const [all, unsure] = [new Set(statements), new Set(perhaps)]
  return (statement) => (!all.has(statement) ? 'no' : unsure.has(statement) ? 'perhaps' : 'yes')
}

function numbersOf(changes: readonly Change[], before: Selection, after: Selection): BecameKnownCounts {
  const was = new Set(before.perhaps)
  return {
    added: changes.filter(({ change }) => change === 'added').length,
    removed: changes.filter(({ change }) => change === 'removed').length,
    uncertain: changes.filter(({ certain }) => !certain).length,
    perhapsBoth: after.perhaps.filter((statement) => was.has(statement)).length,
  }
}

function notesOf(numbers: BecameKnownCounts, before: Known, after: Known): string[] {
  const { added, removed, uncertain, perhapsBoth } = numbers
  return [
    `${counted(before.selection.statements.length, 'statement')} by ${before.by}, ${String(after.selection.statements.length)} by ${after.by}: ${String(added)} added${removed === 0 ? '' : `, ${String(removed)} no longer known`}.`,
    uncertain === 0
      ? ''
      : `${counted(uncertain, 'of them only perhaps', 'of them only perhaps')}, since a date leaves it open.`,
    perhapsBoth === 0
      ? ''
      : `${counted(perhapsBoth, 'statement is', 'statements are')} perhaps known by either date.`,
  ]
}

function blocksOf(lookup: Lookup, changes: readonly Change[], figures: readonly FigureChange[]): Block[] {
  if (changes.length === 0) {
    return [{ kind: 'prose', paragraphs: [plain('Nothing changes between the two, in this dataset.')] }]
  }
  return [
    {
      kind: 'table',
      columns: [{ heading: 'known' }, { heading: 'statement' }, { heading: 'who does what', wide: true }],
      rows: changes.map((change) => ({
        cells: [
          knownCell(lookup, change),
          [faint(change.statement.id)],
          whoDoesWhat(lookup, change.statement, false),
        ],
      })),
    },
    ...figureBlocks(lookup, figures),
  ]
}

const BASIS: Readonly<Record<Basis, string>> = {
  published: 'published',
  'first-appearance': 'first page',
  said: 'said, at the latest',
}

/** `2022-09-19`, `published`. */
function knownCell(lookup: Lookup, { change, statement, certain }: Change): Text[] {
  const known = basisOfKnown(statement, lookup)
  const notes = [
    change === 'removed' ? 'no longer known' : '',
    known === undefined ? '' : BASIS[known.basis],
    certain ? '' : 'perhaps',
  ]
  return [
    ...dayLines(known?.date).map((line) => plain(line)),
    faint(notes.filter((note) => note !== '').join(', ')),
  ]
}

function itemOf(lookup: Lookup, { change, statement, certain }: Change): BecameKnownItem {
  const known = basisOfKnown(statement, lookup)
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
