/**
 * Sums on request: what was added, of which parts, and what was not added and why. Only like is added to like: one
 * incident, one measure, status, includes and period. Several like figures of one party are a range from the least to
 * the most; no number is chosen among them.
 */
import type { Lookup } from '../../model/dataset.js'
import { groupedBy } from '../../model/group.js'
import { type Block, tableBlock } from '../../page/page.js'
import { narrow, wide } from '../../page/table-columns.js'
import { faint, notEmpty, plain, strong, type Text } from '../../page/text.js'
import { counted } from '../phrase/counts.js'
import { countedWords, grouped } from '../phrase/amounts.js'
import { incidentHeading, statementIds, type View } from './view.js'
import { kindItem, whoseItem } from './figure-about.js'
import { rangeItem } from './spread-item.js'
import { givenBy, highOf, kinds, lowOf, type Spread, spreads, spreadWords, unlike } from './spread.js'
import { ofWords, type Tally, byParty } from './figure-tally.js'
import type { SumItem } from './figure-view-item.js'
import type { Figure } from '../../model/figure.js'

/** An item for each kind of figures of an incident, also where nothing is added. */
export function sums(lookup: Lookup, all: readonly Tally[]): View<SumItem> {
  const incidents = [...groupedBy(all, ({ incident }) => [incident])].map(
    ([incident, tallies]) => [incident, sumsOf(lookup, tallies)] as const,
  )
  const every = incidents.flatMap(([, found]) => found)
  const alone = every.filter((sum) => sum.alone).length
  return {
    summary: () => plain(sumsLine(every)),
    items: every.map((sum) => itemOf(lookup, sum)),
    tail: {},
    blocks: incidents.flatMap(([incident, found]) => {
      const rows = found.filter((sum) => !sum.alone)
      return rows.length === 0 ? [] : [block(lookup, incident, rows)]
    }),
    notes: [
      alone === 0 ? '' : `Nothing stands beside ${counted(alone, 'more count')}.`,
      'A sum adds the least and the most given for each party; the days counted up to may differ.',
    ],
  }
}

/** `1 sum: killed 99 to 214 (2022-09-12-casualties). 18 kinds of figures are not added.` */
function sumsLine(every: readonly Sum[]): string {
  const added = every.filter(({ not }) => not === '')
  const words = added
    .slice(0, MOST)
    .map((sum) => `${countedWords(sum.parts[0].least)} ${total(sum)}${incidentWords(sum)}`)
  const rest = added.length > MOST ? ', …' : ''
  const not = counted(every.length - added.length, 'kind of figures is', 'kinds of figures are')
  const sums =
    added.length === 0 ? 'Nothing is added' : `${counted(added.length, 'sum')}: ${words.join('; ')}`
  return `${sums}${rest}. ${not} not added.`
}

const MOST = 3

function incidentWords({ parts: [{ tally }] }: Sum): string {
  return tally.incident === undefined ? '' : ` (${tally.incident})`
}

function block(lookup: Lookup, incident: string | undefined, rows: readonly Sum[]): Block {
  return tableBlock(
    [narrow('what is counted'), narrow('sum'), wide('parts')],
    rows.map((sum) => [
      [plain(countedWords(sum.parts[0].least))],
      sum.not === '' ? [strong(total(sum))] : [plain('no sum'), faint(sum.not)],
      sum.parts.flatMap((part) => partCell(lookup, part)),
    ]),
    { heading: incidentHeading(lookup, incident) },
  )
}

/** `99 to 214`; none and none is none. */
function total({ least, most, qualifier }: Sum): string {
  if (most === 0) return 'none'
  const range = least === most ? grouped(least) : `${grouped(least)} to ${grouped(most)}`
  return qualifier === 'at-least' ? `at least ${range}` : range
}

function partCell(lookup: Lookup, part: Spread): Text[] {
  const words = plain(`${ofWords(lookup, part.tally.of)}: ${spreadWords(part)}`)
  return notEmpty([words, statementIds(givenBy(part))])
}

function itemOf(lookup: Lookup, { parts, least, most, qualifier, not }: Sum): SumItem {
  return {
    ...kindItem(lookup, parts[0].given[0]),
    sum: not === '' ? { least, most, qualifier } : null,
    notAdded: not === '' ? null : not,
    parts: parts.map((part) => ({ ...whoseItem(lookup, part.tally.of), ...rangeItem(part) })),
  }
}

/** One kind of figures of an incident. */
export interface Sum {
  /** One for each party; the parties by name. At least one. */
  readonly parts: readonly [Spread, ...Spread[]]
  readonly least: number
  readonly most: number
  readonly qualifier: 'exact' | 'at-least'
  /** Why nothing is added; empty where something is. */
  readonly not: string
  /** Nothing of its measure stands beside it in its incident. */
  readonly alone: boolean
}

/** The kinds of each measure, the plainest first; all tallies are of one incident. */
export function sumsOf(lookup: Lookup, tallies: readonly Tally[]): Sum[] {
  const ordered = [...tallies].sort((a, b) => byParty(lookup, a, b))
  return [...groupedBy(ordered, ({ measure }) => [measure]).values()].flatMap((same) => {
    const all = same.flatMap(spreads)
    const alike = kinds(all, ({ least }) => least)
    return alike.map((parts) => sumOf(parts, alike[0]?.[0] ?? parts[0], all.length === 1))
  })
}

function sumOf(parts: Sum['parts'], first: Spread, alone: boolean): Sum {
  const figures = parts.flatMap(({ least, most }) => [least, most])
  return {
    parts,
    least: parts.reduce((sum, { least }) => sum + lowOf(least), 0),
    most: parts.reduce((sum, { most }) => sum + highOf(most), 0),
    qualifier: figures.some(isOpen) ? 'at-least' : 'exact',
    not: whyNot(parts, figures, unlike(parts[0].least, first.least)),
    alone,
  }
}

function whyNot(parts: Sum['parts'], figures: readonly Figure[], unlikeFirst: string): string {
  const other = unlikeFirst === '' ? '' : `; not comparable with the first (${unlikeFirst})`
  if (figures.some(({ of }) => of === undefined)) return `no party is named${other}`
  if (parts.length === 1) return `counted of one party only${other}`
  return figures.some(isLoose) ? 'an “about” or “up to” is not added' : ''
}

function isOpen({ qualifier }: Figure): boolean {
  return qualifier === 'at-least' || qualifier === 'more-than'
}

function isLoose({ qualifier }: Figure): boolean {
  return qualifier === 'about' || qualifier === 'up-to'
}
