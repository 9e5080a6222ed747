/** Said none, or said nothing? How often each, by whose losses, with the statements. */
import type { Lookup } from '../../model/dataset.js'
import { type Figure, REPORTS } from '../../model/figure.js'
import { groupedBy } from '../../model/group.js'
import { plain, strong, type Text } from '../../page/text.js'
import { tableBlock } from '../../page/page.js'
import { narrow, right, wide } from '../../page/table-columns.js'
import { measured } from '../phrase/amounts.js'
import { countedReports } from './figures-summary.js'
import { byParty, byPartyNamed, type NamedParty, type Tally } from './figure-tally.js'
import type { Given, Measure } from './given.js'
import type { SayingItem } from './figure-view-item.js'
import { statementIds, type View, whoseLine } from './view.js'
import { whoseItem } from './figure-about.js'

const SAYS: Readonly<Record<Figure['report'], string>> = {
  stated: 'a number',
  'stated-zero': 'none',
  'not-stated': 'not stated',
  unclear: 'losses, no number',
  refused: 'gives no answer',
}

/** What is said of one party's losses, in one way. */
interface Saying {
  readonly of: string | undefined
  readonly measure: Measure
  readonly report: Figure['report']
  readonly given: readonly Given[]
}

/** An item for each way of saying of one party and measure. */
export function silences(lookup: Lookup, all: readonly Tally[]): View<SayingItem> {
  const sayings = sayingsOf(lookup, all)
  return {
    summary: (parties) => byPartyText(lookup, all, parties),
    items: sayings.map((saying) => itemOf(lookup, saying)),
    tail: {},
    blocks: [...groupedBy(sayings, ({ of }) => [of])].map(([of, party]) =>
      tableBlock(
        [narrow('says'), right('figures'), wide('statements')],
        party.map(({ measure, report, given }) => [
          [plain(`${measured({ measure })}: ${SAYS[report]}`)],
          [plain(String(given.length))],
          [statementIds(idsOf(given))],
        ]),
        { heading: strong(whoseLine(lookup, of, party)) },
      ),
    ),
    notes: ['To say nothing is not to say none. A statement without any figure is not coded for figures.'],
  }
}

/** `Armenia: 10 numbers, 7 none; Azerbaijan: 4 numbers, 2 not stated.` */
function byPartyText(lookup: Lookup, all: readonly Tally[], parties: readonly NamedParty[]): Text {
  if (all.length === 0) return []
  const lines = byPartyNamed(lookup, all, parties).map(({ name, tallies }) => {
    const words = countedReports(tallies.flatMap(({ given }) => given))
    return `${name}: ${words === '' ? 'no figure' : words}`
  })
  return plain(`${lines.join('; ')}.`)
}

function itemOf(lookup: Lookup, { of, measure, report, given }: Saying): SayingItem {
  return {
    ...whoseItem(lookup, of),
    measure,
    report,
    figures: given.length,
    statements: idsOf(given),
  }
}

/** Parties by name, then measures, then the ways of saying in the order of the model. */
function sayingsOf(lookup: Lookup, all: readonly Tally[]): Saying[] {
  const groups = groupedBy(
    [...all].sort((a, b) => byParty(lookup, a, b)),
    ({ of, measure }) => [`${measure} ${of ?? ''}`],
  )
  return [...groups.values()].flatMap((tallies) =>
    REPORTS.flatMap((report) => {
      const given = tallies.flatMap((tally) => tally.given).filter(({ figure }) => figure.report === report)
      const [first] = given
      return first === undefined
        ? []
        : [{ of: first.figure.of, measure: first.figure.measure, report, given }]
    }),
  )
}

function idsOf(given: readonly Given[]): string[] {
  return [...new Set(given.flatMap(({ statements }) => statements))]
}
