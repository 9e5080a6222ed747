/** What a dataset holds, by who speaks: how many say what, in whose words, and what nobody is cited for. */
import { ACTS } from '../model/act.js'
import type { Lookup } from '../model/dataset.js'
import { compareText } from '../text/compare-text.js'
import { groupedBy } from '../model/group.js'
import { partiesToTheConflict } from '../evidence/corpus.js'
import type { StatementCount, Tally, TallyNeed } from '../evidence/engine.js'
import { type Manner, mannerOf, type Statement } from '../model/statement.js'
import { type Exactness, EXACTNESSES } from '../model/exactness.js'
import { type Block, plainRow, type TableRow } from '../page/page.js'
import { narrow, right, wide } from '../page/table-columns.js'
import { joinedWords, plain, type Text } from '../page/text.js'
import type { OverviewOrder } from './choices.js'
import { overviewSummary, overviewText, tollsIn } from './overview-summary.js'
import { type Arrangement, arranged, moreLine, type Orders } from './parts/arrangement.js'
import { countsTail } from './parts/selection-tail.js'
import { closing, leftOutLines } from './parts/footer.js'
import { STATUS_WORDS } from './phrase/attribution-status.js'
import { commandFor } from './phrase/command.js'
import { counted } from './phrase/counts.js'
import { listed, partyName } from './phrase/names.js'
import { sourceOf, speakingParties } from './phrase/speaking.js'
import type { OverviewOutput, SpeakingItem } from './overview-item.js'
import type { Report } from './report.js'
import { attributedOf, sumOf, unattributedOf } from './parts/statement-counts.js'
import { documentKind, titleOf } from './parts/title.js'

/** Another dataset that one may open. */
export interface OtherDataset {
  readonly id: string
  readonly title: string
  readonly description: string
}

export interface OverviewOptions extends Arrangement {
  /** The dataset is the one that is read when none is named. */
  readonly isDefault: boolean
  readonly others: readonly OtherDataset[]
}

export const OVERVIEW_NEED: TallyNeed = {
  pageFacts: ['reports'],
  registers: ['source'],
  attributed: { reads: ['source', 'members.id', 'mutual', 'act', 'status', 'quote.exactness'] },
  unattributed: { reads: ['figures.measure', 'figures.best'] },
}

interface Speaking {
  /** Parties to the conflict come first, then those of them that speak together, then all others. */
  readonly rank: 0 | 1 | 2
  readonly label: string
  readonly parties: readonly string[]
  readonly manner: Manner
  readonly groups: StatementCount[]
}

const ORDERS: Orders<Speaking, OverviewOrder> = {
  who: { kind: 'text', value: ({ rank, label }) => `${String(rank)} ${label}` },
  says: { kind: 'count', value: ({ groups }) => sumOf(groups) },
}

/** An item for each party or group of parties that speaks. */
export function overview(tally: Tally, options: OverviewOptions): Report<OverviewOutput> {
  const { info, lookup, groups: all, counts, asked } = tally
  const [attributed, unattributed] = [attributedOf(all), unattributedOf(all)]
  const summary = overviewSummary(tally, options.others)
  const part = arranged(whoSpeaks(tally, attributed), ORDERS, options)
  const isWhole = asked.terms.length === 0
  return {
    command: 'overview',
    head: {},
    summary: () => summary,
    items: part.shown.map(itemOf),
    tail: () => ({ ...countsTail(counts), more: part.more }),
    page: () => ({
      title: titleOf(info.title, tally),
      summary: () => [{ kind: 'prose', paragraphs: overviewText(lookup, summary, isWhole) }],
      guide: isWhole && info.description !== undefined ? [plain(info.description)] : [],
      blocks:
        all.length === 0
          ? []
          : [
              {
                kind: 'table',
                columns: [
                  wide('who speaks'),
                  right('says'),
                  narrow('what they do'),
                  narrow('in whose words'),
                ],
                rows: [...part.shown.map(rowOf), ...totals(tally, attributed, unattributed)],
              },
              ...(isWhole ? nextBlocks(lookup, options, attributed, unattributed) : []),
            ],
      footer: () =>
        closing(
          isWhole ? '' : `${counted(sumOf(all), 'statement fits', 'statements fit')} the question.`,
          ...leftOutLines(counts, asked.query),
          moreLine(part),
        ),
    }),
  }
}

/** What else may be asked, of this dataset and of others. */
function nextBlocks(
  lookup: Lookup,
  { isDefault, others }: OverviewOptions,
  attributed: readonly StatementCount[],
  unattributed: readonly StatementCount[],
): Block[] {
  return [
    {
      kind: 'prose',
      heading: plain('Try'),
      paragraphs: suggestions(lookup, isDefault ? attributed : [], unattributed),
    },
    ...others.map(({ id, title, description }) => ({
      kind: 'prose' as const,
      paragraphs: [plain(`Also here: ${title}, ${description}`), plain(`  claims compare --data ${id}`)],
    })),
  ]
}

function whoSpeaks({ lookup }: Tally, all: readonly StatementCount[]): Speaking[] {
  const sides = partiesToTheConflict(lookup)
  const speaking = new Map<string, Speaking>()
  for (const group of all) {
    const { statement } = group
    const parties = speakingParties(lookup, statement)
    const manner = parties.length < 2 ? 'alone' : mannerOf(sourceOf(lookup, statement), statement)
    const names = listed(parties.map((id) => partyName(lookup, id))) || 'no party'
    const label = manner === 'alone' ? names : `${names}, ${manner}`
    const isSide = parties.some((id) => sides.includes(id))
    const rank = !isSide ? 2 : parties.length === 1 ? 0 : 1
    const one = speaking.get(label) ?? { rank, label, parties, manner, groups: [] }
    one.groups.push(group)
    speaking.set(label, one)
  }
  return [...speaking.values()].sort((a, b) => a.rank - b.rank || compareText(a.label, b.label))
}

function rowOf({ label, groups }: Speaking): TableRow {
  const unclear = groups.some(({ statement }) => statement.attribution.status === 'garbled')
  const does = `${actsOf(groups)}${unclear ? `, ${STATUS_WORDS.garbled}` : ''}`
  return plainRow(label, sumOf(groups), does, inWhoseWords(groups))
}

/** `2 accuse, 1 report not made`: the most frequent first. Acts of one verb are counted together. */
function actsOf(groups: readonly StatementCount[]): string {
  const byWords = groupedBy(groups, ({ statement: { act } }) => [
    (ACTS[act].counted ?? ACTS[act].verb).join('/'),
  ])
  return [...byWords]
    .map(([words, all]) => ({ words, count: sumOf(all) }))
    .sort((a, b) => b.count - a.count || compareText(a.words, b.words))
    .map(({ words, count }) => `${String(count)} ${words.split('/')[count === 1 ? 0 : 1] ?? ''}`)
    .join(', ')
}

const SHORT: Readonly<Record<Exactness, string>> = {
  direct: 'quoted',
  mixed: 'part',
  indirect: 'reported',
  'not-kept': 'words not kept',
}

function inWhoseWords(groups: readonly StatementCount[]): string {
  const words = EXACTNESSES.map((exactness) => {
    const count = sumOf(groups.filter(({ statement }) => statement.quote?.exactness === exactness))
    return count === 0 ? '' : `${String(count)} ${SHORT[exactness]}`
  })
  return joinedWords(words)
}

function totals(
  { corpus }: Tally,
  attributed: readonly StatementCount[],
  unattributed: readonly StatementCount[],
): TableRow[] {
  const [said, unsaid] = [sumOf(attributed), sumOf(unattributed)]
  const denials = sumOf(attributed.filter(({ statement }) => statement.act === 'deny'))
  const all = plainRow(counted(said, 'statement'), said, counted(denials, 'denial'), inWhoseWords(attributed))
  const tolls = tollsIn(unattributed)
  const what = tolls === 0 ? '' : `${String(tolls)} of them ${tolls === 1 ? 'a death toll' : 'death tolls'}`
  const whose = `the ${documentKind(corpus.onlyReport)}’s own voice`
  return [{ ...all, apart: true }, ...(unsaid > 0 ? [plainRow('unattributed', unsaid, what, whose)] : [])]
}

/**
 * Three things to try, each as it must be typed for this dataset.
 * @param examples statements among which one may be shown; which one stands for a group is left to an engine
 */
function suggestions(
  lookup: Lookup,
  examples: readonly StatementCount[],
  unattributed: readonly StatementCount[],
): Text[] {
  const witnessed = examples
    .map(({ statement }) => statement)
    .find(({ quote }) => quote?.exactness === 'direct' && quote.witnesses !== undefined)
  const witness = lookup.documents.get(witnessed?.quote?.witnesses?.[0]?.document ?? '')
  const tries: [command: string, what: string][] = [['compare', 'the sides next to each other']]
  if (witnessed !== undefined) {
    const what = `one quotation, and what ${witness?.shortName ?? 'another text'} has`
    tries.push([`show ${witnessed.id}`, what])
  }
  if (unattributed.length > 0) tries.push(['list is:unattributed', 'what nobody is cited for'])
  else tries.push(['incidents', 'what it is about'], ['sources', 'who is cited'])
  return tries.map(([command, what]) =>
    plain(`  ${commandFor(lookup, command).padEnd(27 + lookup.dataFlag.length)}  ${what}`),
  )
}

function itemOf({ label, parties, manner, groups }: Speaking): SpeakingItem {
  const count = (valuesOf: (statement: Statement) => readonly string[]): Record<string, number> => {
    const byValue = [...groupedBy(groups, ({ statement }) => valuesOf(statement))]
    byValue.sort(([a], [b]) => compareText(a, b))
    return Object.fromEntries(byValue.map(([value, all]) => [value, sumOf(all)]))
  }
  return {
    who: label,
    parties,
    manner,
    says: sumOf(groups),
    acts: count(({ act }) => [act]),
    exactness: count(({ quote }) => (quote === undefined ? [] : [quote.exactness])),
  }
}
