/** A way of looking at figures: its items and how a page shows them, with the cells and headings that all ways share. */
import type { Block } from '../../page/page.js'
import type { Lookup } from '../../model/dataset.js'
import { LOSSES } from '../../model/figure.js'
import { faint, linked, notEmpty, plain, strong, type Text } from '../../page/text.js'
import { figureHeadline, scope } from '../phrase/amounts.js'
import { counterName } from '../phrase/names.js'
import { relayNotes } from '../phrase/reference.js'
import { dayLines } from '../phrase/when.js'
import { type NamedParty, ofWords, type Tally } from './figure-tally.js'
import { counterOf, type Given } from './given.js'

export interface View<Item extends object, Tail extends object = object> {
  /**
   * The answer in words, under how many figures there are.
   * @param parties that it names in any case
   */
  readonly summary: (parties: readonly NamedParty[]) => Text
  /** How to read the page, where it cannot be read without. */
  readonly guide?: string
  readonly items: readonly Item[]
  /** Fields of the envelope beside those of every report. */
  readonly tail: Tail
  readonly blocks: readonly Block[]
  /** The sentence for the footer that guards against misreading, and others for it. */
  readonly notes: readonly string[]
  /** How many more items there are than are shown. */
  readonly more?: number
}

type Cell = readonly Text[]

/** `207 killed or missing`, `civilians among them`. */
export function figureCell({ figure, statement }: Given): Cell {
  return notEmpty([plain(figureHeadline(figure)), faint(scope(figure, statement.dateAsPrinted))])
}

/** Who counted, and the ids of the statements that say so. */
export function counterCell(lookup: Lookup, given: Given): Cell {
  const name = counterName(lookup, counterOf(given)) ?? 'nobody is named'
  return [plain(name), [...statementIds(given.statements), ...relayNotes(lookup, given.statement)]]
}

/** Faint ids, each of which leads to its statement. */
export function statementIds(ids: readonly string[]): Text {
  return ids.flatMap((id, index) => [...faint(index === 0 ? '' : ', '), ...linked('statement', id)])
}

/** The day, without its weekday. */
export function saidCell({ statement }: Given): Cell {
  return dayLines(statement.saidDate).map(plain)
}

/**
 * The name of an incident with its id.
 * @param id undefined for what is about none
 */
export function incidentHeading(lookup: Lookup, id: string | undefined): Text {
  return id === undefined
    ? strong('About no incident')
    : [...strong(lookup.incidents.get(id)?.name ?? id), ...faint('  '), ...linked('incident', id)]
}

type Counted = Pick<Tally, 'measure'>

/** The heading over parties. */
export function whoseHeading(all: readonly Counted[]): 'losses of' | 'whose' {
  return areLosses(all) ? 'losses of' : 'whose'
}

/** `losses of Armenia`, or `Armenia` where something else is counted. */
export function whoseWords(lookup: Lookup, of: string | undefined, all: readonly Counted[]): string {
  const name = ofWords(lookup, of)
  return areLosses(all) ? `losses of ${name}` : name
}

/** The same at the head of a line. */
export function whoseLine(lookup: Lookup, of: string | undefined, all: readonly Counted[]): string {
  const words = whoseWords(lookup, of, all)
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

function areLosses(all: readonly Counted[]): boolean {
  return all.every(({ measure }) => LOSSES.includes(measure))
}
