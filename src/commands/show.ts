/** `claims show`: one statement whole, or several. */
import { ClaimsError } from '../error.js'
import { reportResult } from '../cli/output/report-answer.js'
import { fieldTerm } from '../query/term.js'
import { type CommandResult, type Call, type Command, optionGiven } from '../cli/command.js'
import { DATA, OUTPUT } from '../cli/line/options.js'

export const show: Command = {
  name: 'show',
  summary: 'one statement whole: words, witnesses, replies, and where it can be read',
  takes: 'ID…',
  options: [
    {
      heading: 'How deep',
      options: [
        { name: 'trace', help: 'the ladder from the speaker to the reader, rung by rung' },
        { name: 'texts', value: 'FOLDER', help: 'texts of the documents: the quotation in its context' },
        { name: 'reveal', help: 'a layer a key press (all at once in a pipe)' },
      ],
    },
    DATA,
    OUTPUT,
  ],
  examples: [
    { command: 'claims show s07', what: 'one quotation, and what the transcript has' },
    { command: 'claims show s07 --trace', what: 'how it came from the speaker to the reader' },
    { command: 'claims show s03 s04', what: 'two, one under the other' },
  ],
  run: async (call: Call): Promise<CommandResult> => {
    if (call.words.length === 0) {
      throw new ClaimsError('usage', {
        message: 'show takes the id of at least one statement',
        hint: 'claims show s07; claims list prints the ids',
      })
    }
    const { shownFor } = await import('./asking/whole.js')
    const { textsFor } = await import('../cli/data/texts.js')
    const { statementNamed } = await import('./asking/named.js')
    const { show: report } = await import('../reports/show.js')
    const dataset = await shownFor(call)
    const statements = call.words.map((id) => statementNamed(dataset, id))
    return reportResult(
      { dataset, parsed: { terms: call.words.map((id) => fieldTerm('id', id)) } },
      report(dataset, statements, {
        trace: optionGiven(call, 'trace'),
        layers: optionGiven(call, 'reveal'),
        texts: await textsFor(call),
      }),
    )
  },
}
