/** `claims incidents --corroboration`: on whose word each incident rests. */
import type { Lookup } from '../../model/dataset.js'
import type { Incident } from '../../model/incident.js'
import type { Statement } from '../../model/statement.js'
import { faint, plain, strong, type Text } from '../../page/text.js'
import { type Corroboration, corroborationOf, type Level, LEVEL_WORDS, LEVELS, RULES } from '../whose-word.js'
import { NO_FINDING, sentences } from '../parts/footer.js'
import { commandFor } from '../phrase/command.js'
import { counted } from '../phrase/counts.js'
import { listed, partyName, sourceName } from '../phrase/names.js'
import type { Report } from '../report.js'
import type { WhoseWordItem, WhoseWordOutput } from './whose-word-item.js'
import { datasetLine } from '../parts/title.js'

interface Row extends Corroboration {
  readonly incident: Incident
  readonly statements: readonly Statement[]
}

export interface CorroborationOptions {
  /** Prints the rule above the table. */
  readonly rules: boolean
}

/** @param groups the incidents, each with its statements, in the order of the register */
export function corroboration(
  lookup: Lookup,
  groups: readonly { readonly incident: Incident; readonly statements: readonly Statement[] }[],
  { rules }: CorroborationOptions,
): Report<WhoseWordOutput> {
  const rows = groups.map((group) => ({ ...group, ...corroborationOf(lookup, group.statements) }))
  return {
    command: 'incidents',
    head: { view: 'corroboration' },
    items: rows.map(itemOf),
    tail: () => ({
      levels: Object.fromEntries(LEVELS.map((level) => [level, of(rows, level).length])) as Record<
        Level,
        number
      >,
      rules: RULES,
    }),
    page: () => ({
      title: [datasetLine(lookup), plain('On whose word each incident rests.')],
      blocks: [
        ...(rules ? [RULE_BLOCK] : []),
        {
          kind: 'table',
          walls: true,
          columns: [
            { heading: 'rests on' },
            { heading: 'incident', wide: true },
            { heading: 'whose word', wide: true },
          ],
          rows: LEVELS.flatMap((level) => of(rows, level)).map((row) => ({ cells: cellsOf(lookup, row) })),
        },
      ],
      footer: () => [
        faint(LEVELS.map((level) => `${LEVEL_WORDS[level]} ${String(of(rows, level).length)}`).join(' · ')),
        sentences(
          `${counted(rows.length, 'incident')}. Computed from who says something of what happened, not stored.`,
          rules ? '' : `The rule: ${commandFor(lookup, 'incidents --corroboration --rules')}.`,
          NO_FINDING,
        ),
      ],
    }),
  }
}

const RULE_BLOCK = {
  kind: 'fields' as const,
  heading: plain('The first that fits:'),
  rows: LEVELS.map((level) => ({ name: LEVEL_WORDS[level], paragraphs: [plain(RULES[level])] })),
}

function of(rows: readonly Row[], level: Level): Row[] {
  return rows.filter((row) => row.level === level)
}

function cellsOf(lookup: Lookup, row: Row): Text[][] {
  const whose = whoseWords(lookup, row)
  return [
    [plain(LEVEL_WORDS[row.level])],
    [strong(row.incident.name), faint(row.incident.id)],
    whose.length === 0 ? [plain('·')] : whose,
  ]
}

/** The names on which it rests, and who is known only through others. */
export function whoseWords(lookup: Lookup, { on, relayed }: Corroboration): Text[] {
  const names = listed(
    on.map((id) => (lookup.parties.has(id) ? partyName(lookup, id) : sourceName(lookup, id))),
  )
  const through = listed(relayed.map((id) => partyName(lookup, id)))
  return [
    ...(names === '' ? [] : [plain(names)]),
    ...(through === '' ? [] : [faint(`${through} known only through others’ reports`)]),
  ]
}

function itemOf(row: Row): WhoseWordItem {
  return {
    id: row.incident.id,
    name: row.incident.name,
    level: row.level,
    on: row.on,
    relayed: row.relayed,
    statements: row.statements.map(({ id }) => id),
  }
}
