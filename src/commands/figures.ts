/** `claims figures`: competing numbers, and who says none, or nothing. */
import { answerTo } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { choice, flag, text } from '../cli/line/option-kinds.js'
import { arrangement, arrangementOf } from '../cli/line/arrangement.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { ClaimsError } from '../error.js'
import { MEASURES } from '../model/figure.js'
import { FIGURE_ORDERS } from '../reports/choices.js'
import type { FigureView } from '../reports/figures/figure-views.js'
import type { Arrangement } from '../reports/parts/arrangement.js'
import type { Measure } from '../reports/figures/given.js'
import { suggestion, themselves } from '../text/nearest.js'

export const figures: Command = defineCommand({
  name: 'figures',
  summary: 'competing numbers: who counts whose losses, how a count grew, who says none, or nothing',
  takes: '[MEASURE] [TERM…]',
  options: {
    shown: {
      heading: 'Which figures, and how',
      options: {
        of: text('PARTY', 'only those of this party: its losses, bodies, territory'),
        by: choice('WHAT', ['day'], 'day: how a count grew, and where it breaks'),
        reports: flag('said none, or said nothing: how often, by whose losses'),
        sum: flag('add like figures of one incident over the parties'),
      },
    },
    question: QUESTION,
    arrangement: arrangement(FIGURE_ORDERS),
    data: DATA,
    output: OUTPUT,
  },
  examples: [
    { command: 'claims figures killed -d autumn', what: 'casualty figures side by side' },
    { command: 'claims figures killed --of armenia --by day -d autumn', what: 'how a count grew' },
    { command: 'claims figures --reports', what: 'said none, or said nothing' },
    { command: 'claims figures', what: 'numbers that nobody is named for stand here too' },
  ],
  run: async (options, call) => {
    const { of } = options.shown
    const view = viewOf(options.shown)
    const arranged = arrangementOf(options.arrangement)
    refuseArrangement(view, arranged)
    const { measure, words } = takeMeasure(call.words)
    return answerTo(options, { ...call, words }, async (engine, question, printing) => {
      const { askFigures } = await import('../questions/figures.js')
      return askFigures(engine, question, { view, measure, of, ...arranged, ...printing })
    })
  },
})

/** @throws ClaimsError (usage) if two ways of looking are asked for */
function viewOf({ by, reports, sum }: { by: 'day' | undefined; reports: boolean; sum: boolean }): FigureView {
  const asked = [by, reports && 'reports', sum && 'sum'] as const
  const [view = 'competing', another] = asked.filter((one) => typeof one === 'string')
  if (another !== undefined) {
    throw new ClaimsError('usage', {
      message: '--by, --reports and --sum are three ways of looking at figures',
      hint: 'leave all but one of them out',
    })
  }
  return view
}

/** @throws ClaimsError (usage) where figures are not shown one by one */
function refuseArrangement(view: FigureView, { order, reverse = false, limit }: Arrangement): void {
  if (view === 'competing' || (order === undefined && !reverse && limit === undefined)) return
  throw new ClaimsError('usage', {
    message: '--order, --reverse and --limit arrange figures that are shown one by one',
    hint: `leave them out, or --${view === 'day' ? 'by' : view}`,
  })
}

/**
 * A measure, or the start of one, and the other words, which are terms.
 * @throws ClaimsError (usage) for a bare word that is none
 */
function takeMeasure(words: readonly string[]): { measure?: Measure; words: readonly string[] } {
  const [typed, ...rest] = words
  if (typed === undefined || typed.includes(':')) return { words }
  const folded = typed.toLowerCase()
  const fits = MEASURES.filter((name) => name.startsWith(folded))
  const [measure, another] = fits.length > 1 ? fits.filter((name) => name === folded) : fits
  if (measure !== undefined && another === undefined) return { measure, words: rest }
  throw new ClaimsError('usage', {
    message: `there is no measure “${typed}”`,
    hint: `the measures are ${MEASURES.join(', ')}; to look for the word, put text: before it`,
    ...suggestion(folded, themselves(MEASURES)),
  })
}
