/** The card of one thing of a register: its fields, then the statements that go with it. */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import { type Act, ACT_NAMES, ACTS } from '../../model/act.js'
import { inOrder } from '../../model/order.js'
import type { Statement } from '../../model/statement.js'
import { sentenceBlock } from '../../page/page.js'
import { bare, joinedWords, type Text } from '../../page/text.js'
import type { TermField } from '../../query/term.js'
import { type CardRow, withParagraphs } from '../card/row.js'
import type { Count, Id, NoFields } from '../field-values.js'
import { closing, recordsLine } from './footer.js'
import { entriesBlock } from './entries.js'
import { counted } from '../phrase/counts.js'
import { printedDate } from '../phrase/when.js'
import type { Report } from '../report.js'
import { DATASET_FACTS, titleOf } from './title.js'

export const CARD_NEED: ReportNeed = { pageFacts: [...DATASET_FACTS, 'relations'] }

/** How much of a register's entry there is, and of which acts. */
export interface CardSummary {
  /** How many statements go with it. */
  readonly statements: Count
  /** How many of them are of each act; acts that none is of are left out. */
  readonly acts: Readonly<Partial<Record<Act, Count>>>
  /** The ids of the first and the last of them that have a date of saying; null where none has. */
  readonly first: Id | null
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

function actCounts(statements: readonly Statement[]): Map<Act, number> {
  const counts = new Map<Act, number>()
  for (const act of ACT_NAMES) {
    const count = statements.filter((one) => one.act === act).length
    if (count > 0) counts.set(act, count)
  }
  return counts
}

function summaryOf(statements: readonly Statement[]): CardSummary {
  const dated = statements.filter(({ saidDate }) => saidDate !== undefined)
  const [first, last] = [dated[0]?.id ?? null, dated.at(-1)?.id ?? null]
  return { statements: statements.length, acts: Object.fromEntries(actCounts(statements)), first, last }
}

/** `78 statements, 2022-09-05 to 2022-11-30: 42 accuse, 11 deny.` */
function summaryLine(statements: readonly Statement[]): string {
  if (statements.length === 0) return 'No statement in this dataset.'
  const days = statements.flatMap(({ saidDate }) => saidDate ?? [])
  const [first, last] = [days[0], days.at(-1)].map((day) => (day === undefined ? '' : printedDate(day)))
  const when = joinedWords([first ?? '', first === last ? '' : (last ?? '')], ' to ')
  const acts = [...actCounts(statements)].map(([act, count]) => {
    const [one, several] = ACTS[act].counted ?? ACTS[act].verb
    return `${String(count)} ${count === 1 ? one : several}`
  })
  return `${joinedWords([counted(statements.length, 'statement'), when])}: ${acts.join(', ')}.`
}
