/** What differs between two datasets: added, removed, changed by id and field, and the figures that changed by it. */
import { compareText } from '../../text/compare-text.js'
import { type Block, sentenceBlock, tableBlock } from '../../page/page.js'
import { narrow, wide } from '../../page/table-columns.js'
import { faint, plain, strong, type Text } from '../../page/text.js'
import type { DIFF_ORDERS } from '../choices.js'
import { type Arrangement, arranged, moreLine, type Orders } from '../parts/arrangement.js'
import { closing } from '../parts/footer.js'
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

export interface FilesOptions extends Arrangement {
  /** Not the registers, the relations and what the dataset says of itself. */
  readonly statementsOnly: boolean
}

type Change =
  | { readonly change: 'added' | 'removed'; readonly entry: Entry }
  | { readonly change: 'changed'; readonly entry: Entry; readonly field: FieldChange }

/** An item for each entry that is only in one of them, and for each field that differs. */
export function diffFiles(
  before: Version,
  after: Version,
  { statementsOnly, ...arrangement }: FilesOptions,
): Report<DiffFilesOutput> {
  const changes = changesOf(entriesOf(before, statementsOnly), entriesOf(after, statementsOnly))
  const { shown, more } = arranged(changes, ORDERS, arrangement)
  const figures = figureChanges(before, after)
  const counts = countsOf(changes, figures.length)
  return {
    command: 'diff',
    head: { between: 'files', before: versionItem(before), after: versionItem(after) },
    summary: () => counts,
    items: shown.map(itemOf),
    tail: () => ({ figures: figures.map((figure) => figureChangeItem(after.lookup, figure)), more }),
    matched: () => changes.length,
    page: () => ({
      title: { name: `What differs between ${before.name} and ${after.name}`, question: '', dataset: '' },
      summary: () => [
        sentenceBlock(summaryWords(counts)),
        sentenceBlock(`Before: ${versionWords(before)}. After: ${versionWords(after)}.`),
      ],
      blocks:
        changes.length === 0
          ? [sentenceBlock('They say the same.')]
          : [tableOf(shown), ...figureBlocks(after.lookup, figures)],
      footer: () =>
        closing(
          moreLine({ shown, more }),
          'What has another id in the second is removed and added, also where it says the same.',
        ),
    }),
  }
}

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

/** The usual order is that of kinds and ids. */
const ORDERS: Orders<Change, 'kind' | (typeof DIFF_ORDERS)[number]> = {
  kind: { kind: 'text', value: ({ entry: { kind, id } }) => `${String(KINDS.indexOf(kind))} ${id}` },
  time: { kind: 'date', value: ({ entry }) => entry.saidDate },
  source: { kind: 'text', value: ({ entry }) => entry.sourceName },
}

/** A thing with several changed fields counts once. */
function countsOf(changes: readonly Change[], figuresChanged: number): DifferenceCounts {
  const entries = (kind: Change['change']): Entry[] =>
    changes.filter(({ change }) => change === kind).map(({ entry }) => entry)
  const count = (kind: Change['change']): number => new Set(entries(kind)).size
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    fieldsChanged: entries('changed').length,
    figuresChanged,
  }
}

function summaryWords({ added, removed, changed, fieldsChanged, figuresChanged }: DifferenceCounts): string {
  const inFields = changed === 0 ? '' : ` in ${counted(fieldsChanged, 'field')}`
  const entries = `${String(added)} added, ${String(removed)} removed, ${String(changed)} changed${inFields}`
  return `${entries}; ${counted(figuresChanged, 'figure')} changed.`
}

function tableOf(changes: readonly Change[]): Block {
  return tableBlock(
    [narrow('what'), narrow('change'), wide('before'), wide('after')],
    changes.map((change) => [
      [plain(`${change.entry.kind} ${change.entry.id}`)],
      ...changeCells(change).map((cell) => [cell]),
    ]),
    { walls: true },
  )
}

/** What happened, the value before and the value after. */
function changeCells({ entry: { label }, ...change }: Change): Text[] {
  switch (change.change) {
    case 'added':
      return [strong('ADDED'), NOTHING, plain(label)]
    case 'removed':
      return [strong('REMOVED'), plain(label), NOTHING]
    case 'changed': {
      const { field, before, after } = change.field
      return [plain(field), valueText(before), valueText(after)]
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
  const { kind, id, label } = entry
  const { field = null, before = null, after = null } = change.change === 'changed' ? change.field : {}
  return { change: change.change, kind, id, label, field, before, after }
}

function versionItem({ name, lookup, statements, sha256 }: Version): VersionItem {
  return { name, id: lookup.info.id, sha256, statements: statements.length }
}

function versionWords({ name, lookup, statements }: Version): string {
  return `${name}, ${lookup.info.title}, ${counted(statements.length, 'statement')}`
}
