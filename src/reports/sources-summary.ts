/** What the register of sources says in its first lines: how many are cited, and how many of each side. */
import type { Lookup } from '../model/dataset.js'
import { partiesToTheConflict } from '../evidence/corpus.js'
import type { Tally } from '../evidence/engine.js'
import { joined, joinedWords, plain, type Text } from '../page/text.js'
import { counted } from './phrase/counts.js'
import { partyName } from './phrase/names.js'
import { mostItems, mostText } from './parts/most-item.js'
import { sumOf } from './parts/statement-counts.js'
import type { SourceItem } from './source-item.js'
import type { SourcesOutput } from './sources-item.js'

/** @param items all sources of the register, or those that fit the question */
export function sourcesSummary(
  { groups, lookup }: Tally,
  items: readonly SourceItem[],
): SourcesOutput['summary'] {
  const cited = items.filter(({ says }) => says > 0)
  const ofParty = (id: string): number => cited.filter(({ party }) => party === id).length
  const bySide = Object.fromEntries(partiesToTheConflict(lookup).map((side) => [side, ofParty(side)]))
  return {
    sources: items.length,
    cited: cited.length,
    onlyTogether: items.filter(({ says, withOthers }) => says === 0 && withOthers > 0).length,
    statements: sumOf(groups.filter(({ statement }) => statement.attribution.source !== undefined)),
    bySide,
    others: cited.length - Object.values(bySide).reduce((sum, count) => sum + count, 0),
    most: mostItems(items),
  }
}

/** `66 sources are cited for 209 statements: Armenia 15, Azerbaijan 14, others 37. Most: …` */
export function sourcesText(
  lookup: Lookup,
  { sources: all, cited, onlyTogether, statements, bySide, others }: SourcesOutput['summary'],
  items: readonly SourceItem[],
): Text {
  const sides = Object.entries(bySide).map(([side, count]) => `${partyName(lookup, side)} ${String(count)}`)
  const who = sides.length === 0 ? '' : `: ${[...sides, `others ${String(others)}`].join(', ')}`
  const what = `${counted(cited, 'source is', 'sources are')} cited for ${counted(statements, 'statement')}`
  const silent = all - cited - onlyTogether
  const more = joinedWords([
    onlyTogether === 0 ? '' : `${counted(onlyTogether, 'more speaks', 'more speak')} only with others`,
    silent === 0 ? '' : `${counted(silent, 'more is', 'more are')} named`,
  ])
  const rest = more === '' ? '' : ` ${more}.`
  const first = mostText(items, 'source', ({ name }) => name)
  return joined([plain(`${what}${who}.${rest}`), first], ' ')
}
