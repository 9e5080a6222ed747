/** The end of every page: what was shown, what was not and why, and that no finding is made. One place for all reports. */
import type { Dataset } from '../model/dataset.js'
import type { Figure } from '../model/figure.js'
import { isUnsourced, type Statement } from '../model/statement.js'
import { faint, type Text } from '../page/text.js'
import type { Selection } from '../query/select.js'
import { counted, idRange } from './phrase/counts.js'
import { amountWithPeriod } from './phrase/figures.js'
import type { Item } from './report.js'

export const NO_FINDING = 'No finding is made on what happened.'

/** The fields of the envelope that count what a question kept and left out; the same in every report. */
export function selectionTail(selection: Selection): Item {
  return {
    perhaps: selection.perhaps.length,
    undated: selection.undated,
    unsourced: selection.unsourced.length,
    uncertainLeftOut: selection.uncertainLeftOut,
    later: selection.later,
  }
}

/** `13 statements, none hidden.` with what was left out; `beyond` of the selection a limit leaves out. */
export function shownLine(dataset: Dataset, selection: Selection, beyond = 0): string {
  const shown = selection.statements.length
  const sourced = dataset.statements.filter((statement) => !isUnsourced(statement)).length
  const all = shown === sourced && selection.statements.every((statement) => !isUnsourced(statement))
  const count = all
    ? `${counted(shown, 'statement')}, none hidden.`
    : `${counted(shown, 'statement')} in this dataset.`
  const limited = `${String(shown - beyond)} of ${counted(shown, 'statement')} shown.`
  return [beyond > 0 ? limited : count, ...leftOut(selection)].join(' ')
}

const WHY_PERHAPS = 'a date not exact, or quoted words not kept'

/** A sentence for each way in which statements were left out, or are not certain to fit. */
export function leftOut(selection: Selection): string[] {
  const { perhaps, undated, uncertainLeftOut, later = 0 } = selection
  return [
    perhaps.length > 0
      ? `${counted(perhaps.length, 'of them fits', 'of them fit')} only perhaps (${WHY_PERHAPS}); --certain leaves them out.`
      : '',
    uncertainLeftOut > 0
      ? `${counted(uncertainLeftOut, 'more fits', 'more fit')} only perhaps (${WHY_PERHAPS}), left out by --certain.`
      : '',
    later > 0 ? `${counted(later, 'more became', 'more became')} known only later, hidden here.` : '',
    undated > 0 ? `${counted(undated, 'more has', 'more have')} no such date.` : '',
  ].filter((line) => line !== '')
}

/** What nobody is cited for, with the death tolls among it; nothing where every sentence has a source. */
export function unsourcedLine(dataset: Dataset, selection: Selection): Text[] {
  const { unsourced } = selection
  if (unsourced.length === 0) return []
  const ids = idRange(unsourced.map((statement) => statement.id))
  const named = `No source is named for ${counted(unsourced.length, 'sentence')} (${ids})`
  return [faint(`${named}${tolls(dataset, unsourced)}.`)]
}

function tolls(dataset: Dataset, unsourced: readonly Statement[]): string {
  const among = unsourced.flatMap(deathTolls)
  if (among.length === 0) return ''
  const all = dataset.statements.flatMap(deathTolls).length
  const which =
    among.length === all && all > 1 ? `all ${String(all)} death tolls` : counted(among.length, 'death toll')
  return `, ${which} among them: ${among.map(amountWithPeriod).join(', ')}`
}

export function deathTolls(statement: Statement): readonly Figure[] {
  return (statement.figures ?? []).filter(
    (figure) => figure.measure === 'killed' && figure.best !== undefined,
  )
}

export function denialLine(statements: readonly Statement[]): string {
  const denials = statements.filter((statement) => statement.act === 'deny').length
  return denials === 0 ? 'No denial is recorded.' : `${counted(denials, 'denial')} among them.`
}

/** Said once where agencies are credited for a whole page. */
export function agencyLine(dataset: Dataset): string {
  const silent = [...dataset.documents.values()].some((document) => document.agencyPerLine === 'not-stated')
  return silent ? 'Which agency gave which line is not stated.' : ''
}

export function sentences(...parts: readonly string[]): Text {
  return faint(parts.filter((part) => part !== '').join(' '))
}
