/** The end of every page: what was shown, what was left out or is not known and why, and that no finding is made. */
import type { Evidence } from '../../evidence/engine.js'
import type { FactName } from '../../evidence/facts.js'
import type { Act } from '../../model/act.js'
import type { Figure } from '../../model/figure.js'
import { isUnattributed, type Statement } from '../../model/statement.js'
import { faint, joinedWords, type Text } from '../../page/text.js'
import { outcomeCounts, type OutcomeCounts } from '../../query/outcome-counts.js'
import { counted, countedIfAny } from '../phrase/counts.js'
import { denialsIn, scopeOf } from './scope.js'
import type { Query } from '../../query/query.js'
import { asksForOpen, excludesDates } from '../../query/select.js'
import type { DatasetInfo } from '../../model/dataset.js'
import { isDefaultInfo } from '../../model/dataset-info.js'
import { DATASET_FACTS } from './title.js'

/**
 * The one paragraph at the end of a page that tells what is said: what this question left out or kept only perhaps, the
 * sentence that guards this answer against misreading, where to go next, and that no finding is made. Whatever else
 * there is to know stands in the manual, or at the cell that it concerns.
 */
export function closing(...parts: readonly string[]): Text {
  return sentences(...parts, 'No finding is made on what happened.')
}

export const NOTHING_FITS = 'No statement in this dataset fits the question.'

/** What a page says of all records, in its head and at its end. */
export const PAGE_FACTS: readonly FactName[] = [...DATASET_FACTS, 'acts', 'tolls', 'relations']

/** `96 of 209 statements.` with what was left out, or kept only perhaps. */
export function shownLine(evidence: Evidence): string {
  const { selection, asked } = evidence
  return [countLine(evidence), ...leftOutLines(outcomeCounts(selection), asked.query)].join(' ')
}

/** Statements that nobody is cited for are among all only where some of them were asked for. */
function countLine({ selection: { statements }, corpus }: Evidence): string {
  const shown = statements.length
  const unattributed = statements.filter(isUnattributed).length
  const all = unattributed > 0 ? corpus.statements : corpus.attributed
  const kind = unattributed === 0 && corpus.unattributed > 0 ? 'attributed statement' : 'statement'
  if (shown === 0) return `None of ${counted(all, kind)}.`
  return shown === all ? `All ${counted(all, kind)}.` : `${String(shown)} of ${counted(all, kind)}.`
}

/** What an empty cell says: of the dataset, or only of what was asked for. */
export function nothingLine(evidence: Evidence, acts?: readonly Act[]): string {
  return scopeOf(evidence, acts).isNarrowed
    ? '· nothing among what was asked for.'
    : '· nothing recorded in this dataset.'
}

/** The figures of a statement that number the killed. */
export function deathTolls(statement: Statement): readonly Figure[] {
  return (statement.figures ?? []).filter(
    (figure) => figure.measure === 'killed' && figure.best !== undefined,
  )
}

/** `3 more passages are unattributed.`, of counts alone. @param how one asks for them, or nothing */
export function unattributedCount({ unattributed }: OutcomeCounts, how = ''): string {
  return countedIfAny(unattributed, 'more passage is', 'more passages are', `unattributed${how}.`)
}

/** Whether anything is denied, in all that the dataset has on what was asked. */
export function denialLine(evidence: Evidence): string {
  const { recorded, notHeld } = denialsIn(evidence)
  const shown = evidence.selection.statements.filter(({ act }) => act === 'deny').length
  const [one, several] = ['denial is recorded, which is', 'denials are recorded, which are'] as const
  const others = countedIfAny(notHeld, one, several, 'not among these records.')
  if (recorded === 0) return others === '' ? 'No denial is recorded.' : others
  const here =
    shown > 0
      ? `${counted(shown, 'denial')} among them.`
      : `${counted(recorded, 'denial is', 'denials are')} recorded, none of them asked for.`
  return joinedWords([here, others], ' ')
}

/** A faint paragraph of sentences; empty ones are left out. */
export function sentences(...parts: readonly string[]): Text {
  return faint(joinedWords(parts, ' '))
}

/** What a question kept though it is not certain, and what it left out: a sentence each; none for what there is none of. */
export function leftOutLines(counts: OutcomeCounts, query: Query): string[] {
  const { perhaps, undatedKept, uncertain, undated, later = 0 } = counts
  const why = whyPerhaps(query)
  const whyOut = excludesDates(query) ? `no date, ${why}` : why
  return [
    countedIfAny(perhaps, 'of them fits', 'of them fit', `only perhaps (${why}); --certain leaves them out.`),
    countedIfAny(undatedKept, 'of them has', 'of them have', 'no date; --certain leaves them out.'),
    countedIfAny(uncertain, 'more fits', 'more fit', `only perhaps (${whyOut}), left out by --certain.`),
    countedIfAny(later, 'more became', 'more became', 'known only later, hidden here.'),
    countedIfAny(undated, 'more has', 'more have', 'no such date.'),
  ].filter((line) => line !== '')
}

function whyPerhaps(query: Query): string {
  return asksForOpen(query)
    ? 'a date that is not exact, words not kept, or an answer that may come after the data ends'
    : 'a date that is not exact, or words not kept'
}

/** Nothing for a dataset that says something of itself: its registers came with it. */
export function recordsLine(info: DatasetInfo): string {
  return isDefaultInfo(info)
    ? 'Records do not carry all that a dataset says of sources, documents and incidents: claims help data lists it.'
    : ''
}
