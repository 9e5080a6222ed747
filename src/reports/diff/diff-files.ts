/** What differs between two datasets: added, removed, changed by id and field, and the figures that changed by it. */
import { compareText } from '../../text/compare-text.js'
import type { Block, TableRow } from '../../page/page.js'
import { faint, plain, strong, type Text } from '../../page/text.js'
import { sentences } from '../parts/footer.js'
import { counted } from '../phrase/counts.js'
import type { Json, Report } from '../report.js'
import {
  byKey,
  entriesOf,
  type Entry,
  fieldChanges,
  type FieldChange,
  KINDS,
  type Side,
} from './dataset-entries.js'
import type { DifferenceCounts, DifferenceItem, DiffFilesOutput, VersionItem } from './diff-item.js'
import { figureBlocks, figureChangeItem, figureChanges } from './figure-changes.js'

/** A dataset as it was named, and those of its statements that are compared. */
export interface Version extends Side {
  readonly name: string
  /** Of the bytes that it was read from; empty where no format prints it. */
  readonly sha256: string
}

export interface FilesOptions {
  /** Not the registers, the relations and what the dataset says of itself. */
  readonly statementsOnly: boolean
}

type Change =
  | { readonly change: 'added' | 'removed'; readonly entry: Entry }
  | { readonly change: 'changed'; readonly entry: Entry; readonly field: FieldChange }

export function diffFiles(
  before: Version,
  after: Version,
  { statementsOnly }: FilesOptions,
): Report<DiffFilesOutput> {
  const changes = changesOf(entriesOf(before, statementsOnly), entriesOf(after, statementsOnly))
  const figures = figureChanges(before, after)
  return {
    command: 'diff',
    head: { between: 'files', before: versionItem(before), after: versionItem(after) },
    items: changes.map(itemOf),
    tail: () => ({
      ...numbersOf(changes),
      figures: figures.map((figure) => figureChangeItem(after.lookup, figure)),
    }),
    page: () => ({
      title: [
        [...strong('Before'), ...plain(`: ${versionWords(before)}`)],
        [...strong('After'), ...plain(`: ${versionWords(after)}`)],
      ],
      blocks: changes.length === 0 ? [SAME] : [...blocksOf(changes), ...figureBlocks(after.lookup, figures)],
      footer: () => [sentences(summary(changes))],
    }),
  }
}

const SAME: Block = { kind: 'prose', paragraphs: [plain('They say the same.')] }

/** Of one kind after another, in each by id, in each by field. */
function changesOf(before: readonly Entry[], after: readonly Entry[]): Change[] {
  const [was, is] = [byKey(before), byKey(after)]
  const keys = [...new Set([...was.keys(), ...is.keys()])]
  const all = keys.flatMap((key): Change[] => {
    const [one, other] = [was.get(key), is.get(key)]
    if (one !== undefined && other !== undefined) {
      return fieldChanges(one.value, other.value).map((field) => ({ change: 'changed', entry: other, field }))
    }
    if (other !== undefined) return [{ change: 'added', entry: other }]
    return one === undefined ? [] : [{ change: 'removed', entry: one }]
  })
  const rank = ({ entry }: Change): number => KINDS.indexOf(entry.kind)
  return all.sort((a, b) => rank(a) - rank(b) || compareText(a.entry.id, b.entry.id))
}

/** A thing with several changed fields counts once. */
function numbersOf(changes: readonly Change[]): DifferenceCounts {
  const count = (kind: Change['change']): number =>
    new Set(changes.filter(({ change }) => change === kind).map(({ entry }) => entry)).size
  return { added: count('added'), removed: count('removed'), changed: count('changed') }
}

function summary(changes: readonly Change[]): string {
  const { added, removed, changed } = numbersOf(changes)
  const fields = changes.filter(({ change }) => change === 'changed').length
  const inFields = changed === 0 ? '' : ` in ${counted(fields, 'field')}`
  return `${String(added)} added, ${String(removed)} removed, ${String(changed)} changed${inFields}.`
}

function blocksOf(changes: readonly Change[]): Block[] {
  const rows = changes.map(rowOf)
  return [
    {
      kind: 'table',
      walls: true,
      columns: [
        { heading: 'what' },
        { heading: 'change' },
        { heading: 'before', wide: true },
        { heading: 'after', wide: true },
      ],
      rows,
    },
  ]
}

function rowOf({ entry, ...change }: Change): TableRow {
  const what = [plain(`${entry.kind} ${entry.id}`)]
  const label = [plain(entry.label)]
  switch (change.change) {
    case 'added':
      return { cells: [what, [strong('ADDED')], [NOTHING], label] }
    case 'removed':
      return { cells: [what, [strong('REMOVED')], label, [NOTHING]] }
    case 'changed':
      return {
        cells: [
          what,
          [plain(change.field.field)],
          [valueText(change.field.before)],
          [valueText(change.field.after)],
        ],
      }
  }
}

const NOTHING = faint('·')

/** Words as they are; what is more than words as JSON. */
function valueText(value: Json | undefined): Text {
  if (value === undefined) return NOTHING
  return plain(typeof value === 'string' ? value : JSON.stringify(value))
}

function itemOf({ entry, ...change }: Change): DifferenceItem {
  const field = change.change === 'changed' ? change.field : undefined
  return {
    change: change.change,
    kind: entry.kind,
    id: entry.id,
    label: entry.label,
    field: field?.field ?? null,
    before: field?.before ?? null,
    after: field?.after ?? null,
  }
}

function versionItem({ name, lookup, statements, sha256 }: Version): VersionItem {
  return { name, id: lookup.info.id, sha256, statements: statements.length }
}

function versionWords({ name, lookup, statements }: Version): string {
  return `${name}, ${lookup.info.title}, ${counted(statements.length, 'statement')}`
}
