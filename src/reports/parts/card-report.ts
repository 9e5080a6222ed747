/** The card of one thing of a register: its fields, then the statements that go with it. */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import { type Act, ACT_NAMES, ACTS } from '../../model/act.js'
import { isoDay } from '../../dates/day.js'
import { span } from '../../dates/edtf.js'
import { inOrder } from '../../model/order.js'
import { isUnattributed, type Statement } from '../../model/statement.js'
import { sentenceBlock } from '../../page/page.js'
import { bare, joinedWords, type Text } from '../../page/text.js'
import type { TermField } from '../../query/term.js'
import { type CardRow, withParagraphs } from '../card/row.js'
import type { Count, Id, NoFields } from '../field-values.js'
import { closing, recordsLine } from './footer.js'
import { entriesBlock } from './entries.js'
import { counted, countedIfAny } from '../phrase/counts.js'
import type { Report } from '../report.js'
import { DATASET_FACTS, titleOf } from './title.js'

export const CARD_NEED: ReportNeed = { pageFacts: [...DATASET_FACTS, 'relations'] }

/** How much of a register's entry there is, and of which acts. */
export interface CardSummary {
  /** How many statements go with it. */
  readonly statements: Count
  /** How many of them nobody is cited for. */
  readonly unattributed: Count
  /** How many of the others are of each act; acts that none is of are left out. */
  readonly acts: Readonly<Record<string, Count>>
  /** The id of the first of them that has a date of saying; null where none has. */
  readonly first: Id | null
  /** The id of the last of them that has one; null where none has. */
  readonly last: Id | null
}

/** A card: the one item, and in short what goes with it. */
export interface CardOutput<Item extends object> {
  readonly head: NoFields
  readonly summary: CardSummary
  readonly item: Item
  readonly tail: NoFields
}

/**
 * The card of one thing: its fields, then the statements that go with it.
 * @param heading its name, and its id
 */
export function cardReport<Item extends object>(
  evidence: Evidence,
  command: string,
  item: Item,
  heading: Text,
  rows: readonly CardRow[],
): Report<CardOutput<Item & { readonly statements: readonly string[] }>> {
  const { lookup, selection } = evidence
  const statements = inOrder(lookup, selection.statements)
  return {
    command,
    head: {},
    summary: () => summaryOf(statements),
    items: [{ ...item, statements: statements.map((statement) => statement.id) }],
    tail: () => ({}),
    page: () => ({
      title: titleOf(bare(heading).replace(/ {2,}/, ' · '), evidence, FIELD_OF[command]),
      summary: () => [sentenceBlock(summaryLine(statements))],
      blocks: [
        { kind: 'fields', rows: withParagraphs(rows) },
        ...(statements.length === 0 ? [] : [entriesBlock(lookup, statements)]),
      ],
      footer: () =>
        closing('How much stands here measures the pages that were read.', recordsLine(evidence.info)),
    }),
  }
}

/** The field by which one is named. */
const FIELD_OF: Readonly<Record<string, TermField>> = { sources: 'source', documents: 'document' }

function actCounts(statements: readonly Statement[]): [Act, number][] {
  return ACT_NAMES.map((act): [Act, number] => [
    act,
    statements.filter((one) => one.act === act && !isUnattributed(one)).length,
  ]).filter(([, count]) => count > 0)
}

function summaryOf(statements: readonly Statement[]): CardSummary {
  const dated = statements.filter(({ saidDate }) => saidDate !== undefined)
  return {
    statements: statements.length,
    unattributed: statements.filter(isUnattributed).length,
    acts: Object.fromEntries(actCounts(statements)),
    first: dated[0]?.id ?? null,
    last: dated.at(-1)?.id ?? null,
  }
}

/** `30 statements, 2022-09-05 to 2022-11-30: 19 accuse, 7 deny. 2 more are unattributed.` */
function summaryLine(statements: readonly Statement[]): string {
  if (statements.length === 0) return 'No statement in this dataset.'
  const unattributed = statements.filter(isUnattributed).length
  const said = counted(statements.length - unattributed, 'statement')
  const acts = actWords(statements)
  const head = joinedWords([said, daysOf(statements)])
  const rest = countedIfAny(unattributed, 'more is', 'more are', 'unattributed.')
  return joinedWords([`${head}${acts === '' ? '' : `: ${acts}`}.`, rest], ' ')
}

/** Acts that have one verb are counted together. */
function actWords(statements: readonly Statement[]): string {
  const counts = new Map<string, { readonly act: Act; readonly count: number }>()
  for (const [act, count] of actCounts(statements)) {
    const verb = ACTS[act].verb[0]
    counts.set(verb, { act, count: count + (counts.get(verb)?.count ?? 0) })
  }
  const words = [...counts.values()].map(({ act, count }) => {
    const [one, several] = ACTS[act].counted ?? ACTS[act].verb
    return `${String(count)} ${count === 1 ? one : several}`
  })
  return words.join(', ')
}

/** The first and the last day on which they may have been said; empty where no end is known. */
function daysOf(statements: readonly Statement[]): string {
  const spans = statements.flatMap(({ saidDate }) => (saidDate === undefined ? [] : [span(saidDate)]))
  const first = Math.min(...spans.map(({ earliest }) => earliest))
  const last = Math.max(...spans.map(({ latest }) => latest))
  if (!Number.isFinite(first) || !Number.isFinite(last)) return ''
  return first === last ? isoDay(first) : `${isoDay(first)} to ${isoDay(last)}`
}
