/** `claims show`: one statement whole, or several. */
import { reportOn } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { flag, text } from '../cli/line/option-kinds.js'
import { DATA, OUTPUT } from '../cli/line/options.js'
import { ClaimsError } from '../error.js'

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
    const [id, ...more] = call.words
    if (id === undefined) {
      throw new ClaimsError('usage', {
        message: 'show takes the id of at least one statement',
        hint: 'claims show s07; claims list prints the ids',
      })
    }
    const { trace, texts: folder, reveal } = options.depth
    const result = await reportOn(options, call, async (engine, printing) => {
      const { textsAtHand } = await import('../cli/data/texts-at-hand.js')
      const { askShow } = await import('../questions/show.js')
      const texts = await textsAtHand(folder, options.data, call.world)
      return askShow(engine, [id, ...more], { trace, layers: reveal, texts, ...printing })
    })
    return { ...result, revealed: reveal }
  },
})
