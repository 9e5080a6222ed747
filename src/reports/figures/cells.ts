/** The cells in which figures stand: a fact, and under it what it rests on. */
import type { Lookup } from '../../model/dataset.js'
import { bare, faint, plain, strong, type Text } from '../../page/text.js'
import { figureHeadline, scope } from '../phrase/amounts.js'
import { counterName } from '../phrase/names.js'
import { relayNotes } from '../phrase/reference.js'
import { dayLines } from '../phrase/when.js'
import { counterOf, type Given } from './given.js'

type Cell = readonly Text[]

export const NOBODY = 'nobody is named'

/** `207 killed or missing`, `civilians among them`. */
export function figureCell({ figure, statement }: Given): Cell {
  return [plain(figureHeadline(figure)), faint(scope(figure, statement.dateAsPrinted))].filter(
    (text) => bare(text) !== '',
  )
}

/** Who counted, and the ids of the statements that say so. */
export function counterCell(lookup: Lookup, given: Given): Cell {
  const name = counterName(lookup, counterOf(given)) ?? NOBODY
  return [plain(name), [...faint(given.statements.join(', ')), ...relayNotes(lookup, given.statement)]]
}

/** The day, without its weekday. */
export function saidCell({ statement }: Given): Cell {
  return dayLines(statement.saidDate).map((line) => plain(line))
}

export function incidentHeading(lookup: Lookup, id: string | undefined): Text {
  return id === undefined
    ? strong('About no incident')
    : [...strong(lookup.incidents.get(id)?.name ?? id), ...faint(`  ${id}`)]
}
