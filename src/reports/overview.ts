/** What a dataset holds, by who speaks: how many say what, in whose words, and what has no source at all. */
import { ACT_NAMES, ACTS } from '../model/act.js'
import type { Lookup } from '../model/dataset.js'
import { compareText } from '../text/compare-text.js'
import { howMany } from '../model/how-many.js'
import { type Manner, mannerOf } from '../model/manner.js'
import { type Exactness, EXACTNESSES } from '../model/quote.js'
import { isUnsourced, type Statement } from '../model/statement.js'
import type { TableRow } from '../page/page.js'
import { faint, plain, strong, type Text } from '../page/text.js'
import { belligerents } from './parts/columns.js'
import { deathTolls, sentences } from './parts/footer.js'
import { commandFor } from './phrase/command.js'
import { counted } from './phrase/counts.js'
import { listed, partyName, sourceOf, speakingParties } from './phrase/names.js'
import type { OverviewOutput, SpeakingItem } from './overview-item.js'
import type { Report } from './report.js'
import { documentKind, onlyReport } from './parts/title.js'

/** Another dataset that one may open. */
export interface OtherDataset {
  readonly id: string
  readonly description: string
}

export interface OverviewOptions {
  /** The dataset is the one that is read when none is named. */
  readonly isDefault: boolean
  readonly others: readonly OtherDataset[]
}

interface Speaking {
  readonly label: string
  readonly parties: readonly string[]
  readonly manner: Manner
  readonly statements: readonly Statement[]
}

export function overview(lookup: Lookup, options: OverviewOptions): Report<OverviewOutput> {
  const sourced = lookup.statements.filter((statement) => !isUnsourced(statement))
  const unsourced = lookup.statements.filter(isUnsourced)
  const groups = whoSpeaks(lookup, sourced)
  return {
    command: 'overview',
    head: {},
    items: groups.map((group) => itemOf(lookup, group)),
    tail: () => ({ statements: howMany(lookup, sourced), unsourced: howMany(lookup, unsourced) }),
    page: () => ({
      title: [
        [
          ...strong(lookup.info.title),
          ...faint(`  ${lookup.info.id}${options.isDefault ? ' (default)' : ''}`),
        ],
        ...(lookup.info.description === undefined ? [] : [plain(lookup.info.description)]),
      ],
      blocks: [
        {
          kind: 'table',
          columns: [
            { heading: 'who speaks', wide: true },
            { heading: 'says', align: 'right' },
            { heading: 'what they do' },
            { heading: 'in whose words' },
          ],
          rows: [...groups.map((group) => rowOf(lookup, group)), ...totals(lookup, sourced, unsourced)],
        },
        {
          kind: 'prose',
          heading: plain('Try'),
          paragraphs: suggestions(lookup, sourced, unsourced),
        },
        ...options.others.map((other) => ({
          kind: 'prose' as const,
          paragraphs: [
            plain(`Also here: ${other.id}, ${other.description}`),
            plain(`  claims compare --data ${other.id}`),
          ],
        })),
      ],
      footer: () => [sentences('Records who said what. Makes no finding on what happened.')],
    }),
  }
}

function whoSpeaks(lookup: Lookup, statements: readonly Statement[]): Speaking[] {
  const groups = new Map<
    string,
    { label: string; parties: readonly string[]; manner: Speaking['manner']; statements: Statement[] }
  >()
  for (const statement of statements) {
    const parties = speakingParties(lookup, statement)
    const manner = parties.length < 2 ? 'alone' : mannerOf(sourceOf(lookup, statement), statement)
    const names = parties.map((id) => partyName(lookup, id))
    const label =
      names.length === 0 ? 'no party' : `${listed(names)}${manner === 'alone' ? '' : `, ${manner}`}`
    const group = groups.get(label) ?? { label, parties, manner, statements: [] }
    group.statements.push(statement)
    groups.set(label, group)
  }
  const sides = belligerents(lookup)
  const rank = ({ parties }: Speaking): number => {
    if (!parties.some((id) => sides.includes(id))) return 2
    return parties.length === 1 ? 0 : 1
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || compareText(a.label, b.label))
}

function rowOf(lookup: Lookup, { label, statements }: Speaking): TableRow {
  const garbled = statements.some((statement) => statement.attribution.status === 'garbled')
  const does = `${actsOf(lookup, statements)}${garbled ? ', speakers garbled' : ''}`
  return {
    cells: [
      [plain(label)],
      [plain(String(howMany(lookup, statements)))],
      [plain(does)],
      [plain(inWhoseWords(lookup, statements))],
    ],
  }
}

/** `2 accuse, 1 report not made`: the most frequent first. */
function actsOf(lookup: Lookup, statements: readonly Statement[]): string {
  const counts = ACT_NAMES.map((act) => ({
    act,
    count: howMany(
      lookup,
      statements.filter((statement) => statement.act === act),
    ),
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.act, b.act))
  return counts
    .map(({ act, count }) => {
      const { verb, counted: noun } = ACTS[act]
      return `${String(count)} ${(noun ?? verb)[count === 1 ? 0 : 1]}`
    })
    .join(', ')
}

const SHORT: Readonly<Record<Exactness, string>> = {
  direct: 'quoted',
  mixed: 'part',
  indirect: 'reported',
  'not-kept': 'quoted, words not kept',
}

function inWhoseWords(lookup: Lookup, statements: readonly Statement[]): string {
  return EXACTNESSES.map((exactness) => ({
    exactness,
    count: howMany(
      lookup,
      statements.filter((statement) => statement.quote?.exactness === exactness),
    ),
  }))
    .filter(({ count }) => count > 0)
    .map(({ exactness, count }) => `${String(count)} ${SHORT[exactness]}`)
    .join(', ')
}

function totals(lookup: Lookup, sourced: readonly Statement[], unsourced: readonly Statement[]): TableRow[] {
  const [said, unsaid] = [howMany(lookup, sourced), howMany(lookup, unsourced)]
  const denials = howMany(
    lookup,
    sourced.filter((statement) => statement.act === 'deny'),
  )
  const cells = (...texts: readonly string[]): Text[][] => texts.map((text) => [plain(text)])
  const rows: TableRow[] = [
    {
      apart: true,
      cells: cells(
        counted(said, 'statement'),
        String(said),
        counted(denials, 'denial'),
        inWhoseWords(lookup, sourced),
      ),
    },
  ]
  if (unsaid > 0) {
    const tolls = unsourced.reduce((sum, one) => sum + deathTolls(one).length * howMany(lookup, [one]), 0)
    rows.push({
      cells: cells(
        'no source named',
        String(unsaid),
        tolls === 0 ? '' : `${String(tolls)} of them ${tolls === 1 ? 'a death toll' : 'death tolls'}`,
        `the ${documentKind(onlyReport(lookup))}’s own words`,
      ),
    })
  }
  return rows
}

/** Three things to try, each as it must be typed for this dataset. */
function suggestions(lookup: Lookup, sourced: readonly Statement[], unsourced: readonly Statement[]): Text[] {
  // Which of those that are alike was kept of a large file is left to chance.
  const witnessed = (lookup.timesOf === undefined ? sourced : []).find(
    (one) => one.quote?.exactness === 'direct' && one.quote.witnesses !== undefined,
  )
  const witness = lookup.documents.get(witnessed?.quote?.witnesses?.[0]?.document ?? '')
  const tries: [command: string, what: string][] = [['compare', 'the sides next to each other']]
  if (witnessed !== undefined) {
    const what = `one quotation, and what ${witness?.shortName ?? 'another text'} has`
    tries.push([`show ${witnessed.id}`, what])
  }
  if (unsourced.length > 0) tries.push(['list is:unsourced', 'what nobody is cited for'])
  else tries.push(['incidents', 'what it is about'], ['sources', 'who is cited'])
  return tries.map(([command, what]) =>
    plain(`  ${commandFor(lookup, command).padEnd(24 + lookup.dataFlag.length)}  ${what}`),
  )
}

function itemOf(lookup: Lookup, { label, parties, manner, statements }: Speaking): SpeakingItem {
  const count = (valueOf: (statement: Statement) => string | undefined): Record<string, number> => {
    const values = new Set(statements.flatMap((statement) => valueOf(statement) ?? []))
    const having = (value: string): readonly Statement[] =>
      statements.filter((statement) => valueOf(statement) === value)
    return Object.fromEntries(
      [...values].sort(compareText).map((value) => [value, howMany(lookup, having(value))]),
    )
  }
  return {
    who: label,
    parties,
    manner,
    says: howMany(lookup, statements),
    acts: count(({ act }) => act),
    exactness: count(({ quote }) => quote?.exactness),
    ...(lookup.timesOf === undefined ? { statements: statements.map(({ id }) => id) } : {}),
  }
}
