/** The answer of a comparison in short: how many statements each side has, who spoke first, whether anything is denied. */
import type { Evidence } from '../../evidence/engine.js'
import { type Block, sentenceBlock } from '../../page/page.js'
import { joined, linked, notEmpty, plain, type Text } from '../../page/text.js'
import { outcomeCounts } from '../../query/outcome-counts.js'
import { closing, denialLine, NOTHING_FITS, shownLine, unattributedCount } from '../parts/footer.js'
import { firstLine, firstSaid } from '../parts/first-said.js'
import { denialsIn, incidentOf } from '../parts/scope.js'
import type { StatementGroup } from '../parts/statement-group.js'
import { datasetPhrase } from '../parts/title.js'
import { commandFor } from '../phrase/command.js'
import { counted } from '../phrase/counts.js'
import { countsWords, type SideCount } from './side-counts.js'

/**
 * @param told the statements, what is told in one breath as one
 * @param more what else is counted, after the sides
 */
export function summaryOf(
  evidence: Evidence,
  told: readonly StatementGroup[],
  counts: readonly SideCount[],
  more = '',
): Block[] {
  const { lookup, selection } = evidence
  const { statements } = selection
  if (statements.length === 0) return [sentenceBlock(NOTHING_FITS)]
  const first = incidentOf(statements) === undefined ? [] : firstLine(lookup, firstSaid(lookup, statements))
  const line: Text = [
    ...plain(counted(statements.length, 'statement')),
    ...whereOf(evidence),
    ...plain(`: ${countsWords(counts)}${countedHow(told, statements.length, counts)}.`),
  ]
  return [
    {
      kind: 'prose',
      paragraphs: notEmpty([line, joined([first, plain(more), plain(denials(evidence, more))], ' ')]),
    },
  ]
}

/** Where incidents are counted, they have said in how many something is denied. */
function denials(evidence: Evidence, more: string): string {
  const isSaid = more !== '' && denialsIn(evidence).notHeld === 0
  return isSaid && evidence.selection.statements.some(({ act }) => act === 'deny') ? '' : denialLine(evidence)
}

/** ` on 2022-11-06-border-fire`; ` in the article of 7 November 2022`, where all of it is shown. */
function whereOf({ selection: { statements }, corpus }: Evidence): Text {
  const incident = incidentOf(statements)
  if (incident !== undefined) return [...plain(' on '), ...linked('incident', incident, 'plain')]
  const isWhole = corpus.onlyReport !== undefined && statements.length === corpus.attributed
  return isWhole ? plain(` in ${datasetPhrase(corpus)}`) : []
}

/** Why the counts have another sum: nothing where they have not. */
function countedHow(
  told: readonly StatementGroup[],
  statements: number,
  counts: readonly SideCount[],
): string {
  const sum = counts.reduce((all, { count }) => all + count, 0)
  const repeated = told.length < statements ? 'a repeated one once' : ''
  const joint = sum > told.length ? 'a joint one with each side' : ''
  const how = [repeated, joint].filter((one) => one !== '').join(', ')
  return how === '' ? '' : ` (${how})`
}

/**
 * @param guard the sentence that keeps this answer from being misread
 * @param next where to go from here, and what more there is
 */
export function compareFooter(evidence: Evidence, guard: string, ...next: readonly string[]): Text {
  const { lookup, selection } = evidence
  const how = `: ${commandFor(lookup, 'list is:unattributed')}`
  return closing(
    shownLine(evidence),
    unattributedCount(outcomeCounts(selection), how),
    selection.statements.length === 0 ? '' : guard,
    ...next,
  )
}
