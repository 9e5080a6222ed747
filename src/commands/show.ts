/** `claims show`: one statement whole, or several. */
import { ClaimsError } from '../error.js'
import { reportResult } from '../cli/output/report-answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { flag, text } from '../cli/line/option-kinds.js'
import { DATA, OUTPUT } from '../cli/line/options.js'

export const show: Command = defineCommand({
  name: 'show',
  summary: 'one statement whole: words, witnesses, replies, and where it can be read',
  takes: 'ID…',
  options: {
    depth: {
      heading: 'How deep',
      options: {
        trace: flag('the ladder from the speaker to the reader, rung by rung'),
        texts: text('FOLDER', 'texts of the documents: the quotation in its context'),
        reveal: flag('a layer a key press (all at once in a pipe)'),
      },
    },
    data: DATA,
    output: OUTPUT,
  },
  examples: [
    { command: 'claims show s07', what: 'one quotation, and what the transcript has' },
    { command: 'claims show s07 --trace', what: 'how it came from the speaker to the reader' },
    { command: 'claims show s03 s04', what: 'two, one under the other' },
  ],
  run: async (options, call) => {
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
    const dataset = await shownFor(options, call)
    const statements = call.words.map((id) => statementNamed(dataset, id))
    const { trace, texts: folder, reveal } = options.depth
    const texts = await textsFor(folder, call.world)
    return {
      ...reportResult(
        { dataset, parsed: { terms: call.words.map((id) => `id:${id}`) } },
        report(dataset, statements, { trace, layers: reveal, texts }),
      ),
      revealed: reveal,
    }
  },
})
