/** The end of every page: what was shown, what was not and why, and that no finding is made. One place for all reports. */
import type { Act } from '../../model/act.js'
import type { Lookup } from '../../model/dataset.js'
import type { Figure } from '../../model/figure.js'
import { isUnsourced, type Statement } from '../../model/statement.js'
import { faint, type Text } from '../../page/text.js'
import type { Selection } from '../../query/select.js'
import { leftOutLines, leftOutOf } from './left-out.js'
import { counted, idRange } from '../phrase/counts.js'
import { amount, periodWords } from '../phrase/amounts.js'
import { scopeOf } from './scope.js'

export const NO_FINDING = 'No finding is made on what happened.'

/** `13 statements, none hidden.` with what was left out; `beyond` of the selection a limit leaves out. */
export function shownLine(lookup: Lookup, selection: Selection, beyond = 0): string {
  const shown = selection.statements.length
  const limited = `${String(shown - beyond)} of ${counted(shown, 'statement')} shown.`
  return [beyond > 0 ? limited : countLine(lookup, selection), ...leftOutLines(leftOutOf(selection))].join(
    ' ',
  )
}

function countLine(lookup: Lookup, selection: Selection): string {
  const shown = selection.statements.length
  if (lookup.isPart === true) return `${counted(shown, 'statement fits', 'statements fit')} the question.`
  const cited = selection.statements.some((statement) => !isUnsourced(statement))
  const all = lookup.statements.filter((one) => isUnsourced(one) !== cited).length
  if (shown === all) return `${counted(shown, 'statement')}, none hidden.`
  const { incident, isNarrowed } = scopeOf(lookup, selection)
  if (incident !== undefined && !isNarrowed) return `${counted(shown, 'statement')} in this dataset.`
  return `${String(shown)} of ${counted(all, 'statement')}.`
}

/** What an empty cell says: of the dataset, or only of what was asked for. */
export function nothingLine(lookup: Lookup, selection: Selection, acts?: readonly Act[]): string {
  return scopeOf(lookup, selection, acts).isNarrowed
    ? '· nothing among what was asked for.'
    : '· nothing recorded in this dataset.'
}

/** What nobody is cited for, with the death tolls among it; nothing where every sentence has a source. */
export function unsourcedLine(lookup: Lookup, selection: Selection): Text[] {
  const { unsourced } = selection
  if (unsourced.length === 0) return []
  const ids = idRange(unsourced.map((statement) => statement.id))
  const named = `No source is named for ${counted(unsourced.length, 'sentence')} (${ids})`
  return [faint(`${named}${tolls(lookup, unsourced)}.`)]
}

function tolls(lookup: Lookup, unsourced: readonly Statement[]): string {
  const among = unsourced.flatMap((statement) =>
    deathTolls(statement).map((figure) => tollWords(figure, statement.dateAsPrinted)),
  )
  if (among.length === 0) return ''
  const all = lookup.statements.flatMap(deathTolls).length
  const which =
    among.length === all && all > 1 ? `all ${String(all)} death tolls` : counted(among.length, 'death toll')
  return `, ${which} among them: ${among.join(', ')}`
}

/** `more than 30,000 (early 1990s)`. */
function tollWords(figure: Figure, asPrinted: string | undefined): string {
  const time = periodWords(figure, asPrinted)
  return time === '' ? amount(figure) : `${amount(figure)} (${time})`
}

export function deathTolls(statement: Statement): readonly Figure[] {
  return (statement.figures ?? []).filter(
    (figure) => figure.measure === 'killed' && figure.best !== undefined,
  )
}

/** Whether anything is denied, in all that the dataset has on what was asked. */
export function denialLine(lookup: Lookup, selection: Selection): string {
  const recorded = denialsAmong(scopeOf(lookup, selection).statements)
  const shown = denialsAmong(selection.statements)
  if (recorded === 0) return 'No denial is recorded.'
  if (shown > 0) return `${counted(shown, 'denial')} among them.`
  return `${counted(recorded, 'denial is', 'denials are')} recorded, none of them asked for.`
}

export function denialsAmong(statements: readonly Statement[]): number {
  return statements.filter(({ act }) => act === 'deny').length
}

/** Said once where several agencies are credited for a whole page of these. */
export function agencyLine(lookup: Lookup, { statements }: Selection): string {
  const pages = statements.flatMap(({ appearances }) => appearances ?? [])
  const silent = pages.some(({ document }) => lookup.documents.get(document)?.agencyPerLine === 'not-stated')
  return silent ? 'Which agency gave which line is not stated.' : ''
}

export function sentences(...parts: readonly string[]): Text {
  return faint(parts.filter((part) => part !== '').join(' '))
}
