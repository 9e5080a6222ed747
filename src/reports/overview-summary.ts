/** What an overview says in its first lines: what the dataset holds, who speaks, what nobody is cited for. */
import { partiesToTheConflict } from '../evidence/corpus.js'
import type { StatementCount, Tally } from '../evidence/engine.js'
import type { Lookup } from '../model/dataset.js'
import { joinedWords, plain, type Text } from '../page/text.js'
import { attributedOf, sumOf, unattributedOf } from './parts/statement-counts.js'
import { deathTolls, NOTHING_FITS } from './parts/footer.js'
import { counted } from './phrase/counts.js'
import { listed, partyName } from './phrase/names.js'
import { speakingParties } from './phrase/speaking.js'
import type { OverviewSummary } from './overview-item.js'

export function overviewSummary(
  { lookup, groups }: Tally,
  others: readonly { readonly id: string }[],
): OverviewSummary {
  const [attributed, unattributed] = [attributedOf(groups), unattributedOf(groups)]
  const sides = partiesToTheConflict(lookup)
  const saidBy = (fits: (parties: readonly string[], hasSide: boolean) => boolean): number =>
    sumOf(
      attributed.filter(({ statement }) => {
        const parties = speakingParties(lookup, statement)
        return fits(
          parties,
          parties.some((id) => sides.includes(id)),
        )
      }),
    )
  return {
    statements: sumOf(attributed),
    sources: new Set(attributed.map(({ statement }) => statement.attribution.source)).size,
    bySide: Object.fromEntries(
      sides.map((side) => [side, saidBy((parties) => parties.length === 1 && parties[0] === side)]),
    ),
    together: saidBy((parties, hasSide) => hasSide && parties.length > 1),
    others: saidBy((_, hasSide) => !hasSide),
    unattributed: sumOf(unattributed),
    unattributedDeathTolls: tollsIn(unattributed),
    otherDatasets: others.map(({ id }) => id),
  }
}

/** How many numbers of people killed some statements give. */
export function tollsIn(groups: readonly StatementCount[]): number {
  return groups.reduce((sum, { statement, count }) => sum + deathTolls(statement).length * count, 0)
}

/** With the passages that nobody is cited for, where all is asked for also that there are none. `209 statements by 66 sources: Armenia 78, Azerbaijan 80, together 7, others 44.` */
export function overviewText(lookup: Lookup, summary: OverviewSummary, isWhole: boolean): Text[] {
  const { statements, sources, bySide, together, others, unattributed, otherDatasets } = summary
  if (statements + unattributed === 0) return [plain(NOTHING_FITS)]
  const sides = Object.entries(bySide).map(([side, count]) => `${partyName(lookup, side)} ${String(count)}`)
  const joint = together === 0 ? [] : [`together ${String(together)}`]
  const who = sides.length === 0 ? '' : `: ${[...sides, ...joint, `others ${String(others)}`].join(', ')}`
  const what = `${counted(statements, 'statement')} by ${counted(sources, 'source')}${who}.`
  return [
    plain(joinedWords([what, unattributed > 0 || isWhole ? unattributedWords(summary) : ''], ' ')),
    ...(otherDatasets.length === 0 ? [] : [plain(`Other datasets here: ${listed(otherDatasets)}.`)]),
  ]
}

/** `Nobody is cited for 16 passages, 3 of them death tolls.` */
function unattributedWords({ unattributed, unattributedDeathTolls: tolls }: OverviewSummary): string {
  if (unattributed === 0) return 'No passage is unattributed.'
  const what = tolls === 0 ? '' : `, ${String(tolls)} of them ${tolls === 1 ? 'a death toll' : 'death tolls'}`
  return `Nobody is cited for ${counted(unattributed, 'passage')}${what}.`
}
