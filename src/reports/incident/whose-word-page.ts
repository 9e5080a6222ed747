/** `claims incidents --whose-word`: whose word there is on each incident. */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import type { Incident } from '../../model/incident.js'
import { groupedBy } from '../../model/group.js'
import type { Statement } from '../../model/statement.js'
import { faint, linked, notEmpty, plain, type Text } from '../../page/text.js'
import { sentenceBlock, tableBlock } from '../../page/page.js'
import { narrow, wide } from '../../page/table-columns.js'
import {
  LEVEL_RULES,
  levelWords,
  WHOSE_WORD_LEVELS,
  type WhoseWord,
  type WhoseWordLevel,
  whoseWordOf,
} from '../whose-word.js'
import { incidentsInOrder } from '../incidents.js'
import { closing } from '../parts/footer.js'
import { commandFor } from '../phrase/command.js'
import { counted, countOfEach } from '../phrase/counts.js'
import { listed, partyName } from '../phrase/names.js'
import type { Report } from '../report.js'
import type { WhoseWordItem, WhoseWordOutput } from './whose-word-item.js'
import { DATASET_FACTS, titleOf } from '../parts/title.js'

interface Row extends WhoseWord {
  readonly incident: Incident
  readonly statements: readonly Statement[]
}

export interface WhoseWordOptions {
  /** Prints the rule above the table. */
  readonly rules: boolean
}

export const WHOSE_WORD_NEED: ReportNeed = {
  facts: ['speakers', 'relations'],
  pageFacts: DATASET_FACTS,
  registers: ['incident'],
}

/**
 * @param evidence of all statements, the unattributed too
 * @param id of the one incident that is asked about; all in the order of the register where absent
 */
export function whoseWord(
  evidence: Evidence,
  { rules }: WhoseWordOptions,
  id?: string,
): Report<WhoseWordOutput> {
  const { lookup, selection, corpus } = evidence
  const groups = groupedBy(selection.statements, ({ incident }) => (incident === undefined ? [] : [incident]))
  const rows = incidentsInOrder(lookup)
    .filter((incident) => id === undefined || incident.id === id)
    .map((incident): Row => {
      const statements = groups.get(incident.id) ?? []
      return { incident, statements, ...whoseWordOf(lookup, statements, corpus.sides) }
    })
  return {
    command: 'incidents',
    head: { view: 'whose-word' },
    items: rows.map(itemOf),
    summary: () => ({
      incidents: rows.length,
      levels: countOfEach(WHOSE_WORD_LEVELS, (level) => of(rows, level).length),
    }),
    tail: () => ({ rules: LEVEL_RULES }),
    page: () => ({
      title: titleOf(nameOf(rows, id), evidence, 'incident'),
      summary: () => [sentenceBlock(levelsLine(rows))],
      blocks: [
        ...(rules ? [RULE_BLOCK] : []),
        tableBlock(
          [narrow('whose word'), wide('incident'), wide('by whom')],
          WHOSE_WORD_LEVELS.flatMap((level) => of(rows, level)).map((row) => cellsOf(lookup, row)),
          { walls: true },
        ),
      ],
      footer: () =>
        closing(
          'Computed from who says something of what happened; it does not say that they agree, or that it is so.',
          rules ? '' : `The rule: ${commandFor(lookup, 'incidents --whose-word --rules')}.`,
        ),
    }),
  }
}

function nameOf(rows: readonly Row[], id: string | undefined): string {
  const [one] = rows
  return id === undefined || one === undefined
    ? 'Whose word there is on each incident'
    : `Whose word there is: ${one.incident.name}`
}

/** `66 incidents: acknowledged 0, others too 3, …`. */
function levelsLine(rows: readonly Row[]): string {
  const counts = WHOSE_WORD_LEVELS.map((level) => `${levelWords(level)} ${String(of(rows, level).length)}`)
  return `${counted(rows.length, 'incident')}: ${counts.join(', ')}.`
}

const RULE_BLOCK = {
  kind: 'fields' as const,
  heading: plain('The first that fits:'),
  rows: WHOSE_WORD_LEVELS.map((level) => ({
    name: levelWords(level),
    paragraphs: [plain(LEVEL_RULES[level])],
  })),
}

function of(rows: readonly Row[], level: WhoseWordLevel): Row[] {
  return rows.filter((row) => row.level === level)
}

function cellsOf(lookup: Lookup, row: Row): Text[][] {
  const names = byWhom(lookup, row)
  return [
    [plain(levelWords(row.level))],
    [linked('incident', row.incident.id, 'strong', row.incident.name), linked('incident', row.incident.id)],
    names.length === 0 ? [plain('·')] : names,
  ]
}

/** The names of those whose word it is, and who is known only through others. */
export function byWhom(lookup: Lookup, { by, relayed }: WhoseWord): Text[] {
  const names = by.flatMap((id, index) => [...plain(between(index, by.length)), ...nameWithParty(lookup, id)])
  const through = listed(relayed.map((id) => partyName(lookup, id)))
  return [
    ...notEmpty([names]),
    ...(through === '' ? [] : [faint(`${through} known only through others’ reports`)]),
  ]
}

/** As in `A, B and C`. */
function between(index: number, all: number): string {
  if (index === 0) return ''
  return index === all - 1 ? ' and ' : ', '
}

/** A party; or a source with the party that it belongs to: `Toivo Klaar (European Union)`. */
function nameWithParty(lookup: Lookup, id: string): Text {
  if (lookup.parties.has(id)) return plain(partyName(lookup, id))
  const { name = id, party } = lookup.sources.get(id) ?? {}
  const of = party === undefined ? '' : partyName(lookup, party)
  return [...linked('source', id, 'plain', name), ...plain(of === '' || of === name ? '' : ` (${of})`)]
}

function itemOf({ incident: { id, name }, statements, ...whose }: Row): WhoseWordItem {
  return { id, name, ...whose, statements: statements.map((one) => one.id) }
}
