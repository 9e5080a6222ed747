/** `claims compare`: the main job, competing statements side by side. */
import { ACROSS, type Across, BY, type By } from '../reports/choices.js'
import { reportResult } from '../cli/output/report-answer.js'
import { type CommandResult, type Call, type Command, optionText } from '../cli/command.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'

export const compare: Command = {
  name: 'compare',
  summary: 'side by side: by day, by incident, or point by point; across parties, sources or documents',
  takes: '[INCIDENT | DATE] [TERM…]',
  options: [
    {
      heading: 'The two axes',
      options: [
        {
          name: 'by',
          value: 'ROWS',
          choices: BY,
          help: 'down: day, incident, or the points of one incident',
        },
        { name: 'across', value: 'COLUMNS', choices: ACROSS, help: 'across: party, source or document' },
      ],
    },
    QUESTION,
    DATA,
    OUTPUT,
  ],
  examples: [
    { command: 'claims compare', what: 'both sides, day by day' },
    { command: 'claims compare 2022-11-06-border-fire', what: 'both sides of one night' },
    { command: 'claims compare 2022-11-06-border-fire --by point', what: 'the two versions, point by point' },
    {
      command: 'claims compare source:armenia-mod source:azerbaijan-mod',
      what: 'two sources, in this order',
    },
  ],
  run: async (call: Call): Promise<CommandResult> => {
    const { ask, termsOf } = await import('./asking/question.js')
    const { sourcesNamed } = await import('../query/asked.js')
    const { subjectTerms } = await import('./asking/subject.js')
    const { compare: report } = await import('../reports/compare/compare.js')
    const question = await ask(call, (call, dataset) => termsOf(call, subjectTerms(call.words, dataset)))
    const { sources } = question.dataset
    const by = optionText(call, 'by') as By | undefined
    const across = optionText(call, 'across') as Across | undefined
    return reportResult(
      question,
      report(question.dataset, question.selection, {
        named: sourcesNamed(question.parsed.terms).filter((id) => sources.has(id)),
        ...(by === undefined ? {} : { by }),
        ...(across === undefined ? {} : { across }),
      }),
    )
  },
}
