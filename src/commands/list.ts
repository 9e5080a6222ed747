/** `claims list`: the statements that fit a question, an entry each. */
import { GROUPS, type Group } from '../reports/choices.js'
import { type CommandResult, type Call, type Command, optionGiven, optionText } from '../cli/command.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { reportResult } from '../cli/output/report-answer.js'
import { wholeNumber } from '../cli/line/value.js'

export const list: Command = {
  name: 'list',
  summary: 'the statements that fit a question, an entry each',
  takes: '[TERM…]',
  options: [
    QUESTION,
    {
      heading: 'What is shown',
      options: [
        { name: 'group-by', value: 'FIELD', choices: GROUPS, help: 'an entry list for each' },
        { name: 'context', value: 'N', help: 'the words around each quotation, N characters on each side' },
        {
          name: 'sort',
          help: 'records in the order of time, as all else; they are listed as they stand in their file',
        },
        { name: 'limit', value: 'N', help: 'at most so many entries; on a terminal 200, elsewhere all' },
      ],
    },
    DATA,
    OUTPUT,
  ],
  examples: [
    {
      command: 'claims list said:2022-11-07 --group-by source',
      what: 'all that was said on one day, by source',
    },
    { command: 'claims list act:accuse -source:armenia-azerbaijan', what: 'accusations by one side alone' },
    { command: 'claims list "different cal" --context 40', what: 'words, and what stands around them' },
    { command: 'claims list is:unattributed', what: 'what nobody is cited for' },
  ],
  run: async (call: Call): Promise<CommandResult> => {
    const { ask } = await import('./asking/question.js')
    const { engineFor } = await import('../cli/data/open-engine.js')
    const { list: report } = await import('../reports/list.js')
    const { usualLimit } = await import('../cli/output/terminal-limit.js')
    const [limit = usualLimit(call), context] = [wholeNumber(call, 'limit'), wholeNumber(call, 'context')]
    const choice = await engineFor(call)
    if (choice.engine === 'scan' && !optionGiven(call, 'group-by')) {
      const { listScan } = await import('./scanning/list-scan.js')
      return listScan(call, choice.inputs, limit)
    }
    const question = await ask(call, undefined, { engine: choice })
    const inFileOrder = choice.engine === 'memory' && choice.isRecords && !optionGiven(call, 'sort')
    const groupBy = optionText(call, 'group-by') as Group | undefined
    return reportResult(
      question,
      report(question.dataset, question.selection, {
        ...(groupBy === undefined ? {} : { groupBy }),
        ...(context === undefined ? {} : { context }),
        ...(limit === undefined ? {} : { limit }),
        inFileOrder,
      }),
    )
  },
}
