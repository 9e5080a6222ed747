/** `claims figures`: competing numbers, and who says none, or nothing. */
import { ClaimsError } from '../error.js'
import type { FigureView } from '../reports/figures/figures.js'
import { reportResult } from '../cli/output/report-answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { choice, flag, text } from '../cli/line/option-kinds.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'

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
    const [{ ask }, { idNamed }, { takeMeasure }, { figures: report }] = await Promise.all([
      import('./asking/question.js'),
      import('../text/names.js'),
      import('./asking/measure.js'),
      import('../reports/figures/figures.js'),
    ])
    const view = viewOf(options.shown)
    const { measure, words } = takeMeasure(call.words)
    const question = await ask(options, { ...call, words }, undefined, {
      keepUnsourced: true,
      isNeeded: (record) => record.figures !== undefined,
    })
    const { of: party } = options.shown
    const of = party === undefined ? undefined : idNamed(question.dataset.parties, 'party', party)
    return reportResult(question, report(question.dataset, question.selection, { view, measure, of }))
  },
})

interface Views {
  readonly by: 'day' | undefined
  readonly reports: boolean
  readonly sum: boolean
}

/** @throws ClaimsError (usage) if two ways of looking are asked for */
function viewOf({ by, reports, sum }: Views): FigureView {
  const asked: readonly FigureView[] = [
    ...(by === undefined ? [] : [by]),
    ...(reports ? (['reports'] as const) : []),
    ...(sum ? (['sum'] as const) : []),
  ]
  const [view = 'competing', another] = asked
  if (another !== undefined) {
    throw new ClaimsError('usage', {
      message: '--by, --reports and --sum are three ways of looking at figures',
      hint: 'leave all but one of them out',
    })
  }
  return view
}
