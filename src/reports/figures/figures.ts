/** Figures that statements give, or visibly do not give: competing, day by day, silences, or sums. */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import { isUnattributed } from '../../model/statement.js'
import type { Page } from '../../page/page.js'
import { joinedWords, notEmpty, plain } from '../../page/text.js'
import type { Selection } from '../../query/select.js'
import { valuesOf } from '../../query/asked.js'
import { outcomeCounts } from '../../query/outcome-counts.js'
import { closing, leftOutLines } from '../parts/footer.js'
import { partiesCounted } from '../parts/parties-first.js'
import { selectionTail } from '../parts/selection-tail.js'
import { measured } from '../phrase/amounts.js'
import { counted, idRange } from '../phrase/counts.js'
import { partyName } from '../phrase/names.js'
import type { Report } from '../report.js'
import { DATASET_FACTS, titleOf } from '../parts/title.js'
import { type NamedParty, tallies } from './figure-tally.js'
import type { FiguresSummary } from './competing-item.js'
import { figuresLine, figuresSummary } from './figures-summary.js'
import { type FigureFilter, type Given, givenFigures } from './given.js'
import type { FigureOptions, FiguresOutput, FigureView } from './figure-views.js'
import { competing } from './competing.js'
import { growth } from './growth.js'
import { silences } from './silences.js'
import { sums } from './sums.js'
import { type View, whoseWords } from './view.js'

const VIEWS = { competing, day: growth, reports: silences, sum: sums }

const NAMES: Readonly<Record<FigureView, string>> = {
  competing: 'Competing figures',
  day: 'How figures grew',
  reports: 'Said none, or said nothing',
  sum: 'Sums of like figures',
}

export const FIGURES_NEED: ReportNeed = { pageFacts: DATASET_FACTS, only: 'figures' }

/** Statements that nobody is cited for count like all others, where the selection has them. */
export function figures(evidence: Evidence, options: FigureOptions): Report<FiguresOutput> {
  const { lookup, selection } = evidence
  const { view: name = 'competing', measure, of, ...arrangement } = options
  const filter = { measure, of }
  const given = givenFigures(lookup, selection.statements, filter)
  const all = tallies(lookup, given)
  const summary = figuresSummary(lookup, all)
  const view = VIEWS[name](lookup, all, arrangement)
  const giving = new Set(given.flatMap(({ statements }) => statements))
  const isGiving = ({ id }: { readonly id: string }): boolean => giving.has(id)
  const shown = {
    ...selection,
    statements: selection.statements.filter(isGiving),
    perhaps: selection.perhaps.filter(isGiving),
    undatedKept: selection.undatedKept.filter(isGiving),
  }
  return {
    command: 'figures',
    head: { view: name, measure: measure ?? null, of: of ?? null },
    summary: () => summary,
    items: view.items,
    tail: () => ({ ...selectionTail(shown), ...view.tail, more: view.more ?? 0 }),
    page: () => pageOf(evidence, { name, filter, given, summary, shown, view }),
  }
}

interface Shown {
  readonly name: FigureView
  readonly filter: FigureFilter
  readonly given: readonly Given[]
  readonly view: View<object>
  readonly summary: FiguresSummary
  /** The statements that give them. */
  readonly shown: Selection
}

/** It reads the fact `speakers`. */
function pageOf(evidence: Evidence, { name, filter, given, view, summary, shown }: Shown): Page {
  const { corpus, asked } = evidence
  const isNone = given.length === 0
  return {
    title: titleOf(nameOf(name, evidence, filter, given), evidence, 'incident'),
    summary: () => [
      {
        kind: 'prose',
        paragraphs: isNone
          ? [plain(noneLine(evidence, filter))]
          : notEmpty([plain(figuresLine(summary)), view.summary(partiesNamed(evidence, filter))]),
      },
    ],
    ...(isNone || view.guide === undefined ? {} : { guide: [plain(view.guide)] }),
    blocks: isNone ? [] : view.blocks,
    footer: () =>
      closing(
        isNone ? '' : `${String(summary.statements)} of ${counted(corpus.statements, 'statement')}.`,
        ...leftOutLines(outcomeCounts(shown), asked.query),
        nobodyLine(given),
        ...(isNone ? [] : view.notes),
      ),
  }
}

/** Where one party’s losses are asked for the others have none to be told. */
function partiesNamed(evidence: Evidence, { of }: FigureFilter): readonly NamedParty[] {
  return of === undefined ? partiesCounted(evidence) : [{ id: of, name: partyName(evidence.lookup, of) }]
}

/** Nothing was asked for that something else could fit. */
function noneLine({ asked }: Evidence, { measure, of }: FigureFilter): string {
  const isAsked = asked.terms.length > 0 || measure !== undefined || of !== undefined
  return isAsked ? 'No figure in this dataset fits the question.' : 'No figure is coded in this dataset.'
}

/** `Competing figures, killed, losses of Armenia: Border fire, 28 September 2022`. */
function nameOf(
  view: FigureView,
  { lookup, asked }: Evidence,
  { measure, of }: FigureFilter,
  given: readonly Given[],
): string {
  const measures = measure === undefined ? given.map(({ figure }) => figure) : [{ measure }]
  const what = joinedWords([
    NAMES[view],
    measure === undefined ? '' : measured({ measure }),
    of === undefined ? '' : whoseWords(lookup, of, measures),
  ])
  const about = valuesOf(asked.terms, 'incident').map((id) => lookup.incidents.get(id)?.name ?? id)
  return about.length === 0 ? what : `${what}: ${about.join('; ')}`
}

/** For how many of them nobody is named, and where. */
function nobodyLine(given: readonly Given[]): string {
  const ids = given.flatMap(({ statement }) => (isUnattributed(statement) ? [statement.id] : []))
  if (ids.length === 0) return ''
  return `Nobody is named for ${String(ids.length)} of them (${idRange([...new Set(ids)])}).`
}
