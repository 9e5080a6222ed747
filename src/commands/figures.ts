/** `claims figures`: competing numbers, and who says none, or nothing. */
import { ClaimsError } from '../error.js'
import type { FigureOptions, FigureView } from '../reports/figures/figures.js'
import { reportResult } from '../cli/output/report-answer.js'
import { type CommandResult, type Call, type Command, optionGiven, optionText } from '../cli/command.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'

export const figures: Command = {
  name: 'figures',
  summary: 'competing numbers: who counts whose losses, how a count grew, who says none, or nothing',
  takes: '[MEASURE] [TERM…]',
  options: [
    {
      heading: 'Which figures, and how',
      options: [
        { name: 'of', value: 'PARTY', help: 'only those of this party: its losses, bodies, territory' },
        { name: 'by', value: 'WHAT', choices: ['day'], help: 'day: how a count grew, and where it breaks' },
        { name: 'reports', help: 'said none, or said nothing: how often, by whose losses' },
        { name: 'sum', help: 'add like figures of one incident over the parties' },
      ],
    },
    QUESTION,
    DATA,
    OUTPUT,
  ],
  examples: [
    { command: 'claims figures killed -d autumn', what: 'casualty figures side by side' },
    { command: 'claims figures killed --of armenia --by day -d autumn', what: 'how a count grew' },
    { command: 'claims figures --reports', what: 'said none, or said nothing' },
    { command: 'claims figures', what: 'numbers that nobody is named for stand here too' },
  ],
  run: async (call: Call): Promise<CommandResult> => {
    const [{ ask }, { idNamed }, { takeMeasure }, { figures: report }] = await Promise.all([
      import('./asking/question.js'),
      import('../text/names.js'),
      import('./asking/measure.js'),
      import('../reports/figures/figures.js'),
    ])
    const view = viewOf(call)
    const { measure, words } = takeMeasure(call.words)
    const question = await ask({ ...call, words }, undefined, {
      keepUnattributed: true,
      isNeeded: (record) => record.figures !== undefined,
    })
    const party = optionText(call, 'of')
    const options: FigureOptions = {
      view,
      ...(measure === undefined ? {} : { measure }),
      ...(party === undefined ? {} : { of: idNamed(question.dataset.parties, 'party', party) }),
    }
    return reportResult(question, report(question.dataset, question.selection, options))
  },
}

/** @throws ClaimsError (usage) if two ways of looking are asked for */
function viewOf(call: Call): FigureView {
  const asked = [
    ...(optionGiven(call, 'by') ? (['day'] as const) : []),
    ...(optionGiven(call, 'reports') ? (['reports'] as const) : []),
    ...(optionGiven(call, 'sum') ? (['sum'] as const) : []),
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
