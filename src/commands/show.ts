/** `claims show`: one statement whole, or several. */
import { ClaimsError } from '../error.js'
import { reportAnswer } from './answer.js'
import type { Answer, Call, Command } from './command.js'
import { DATA, OUTPUT } from './options.js'

export const show: Command = {
  name: 'show',
  summary: 'one statement whole: words, witnesses, replies, and where it can be read',
  takes: 'ID…',
  options: [DATA, OUTPUT],
  examples: [
    { command: 'claims show s07', what: 'one quotation, and what the transcript has' },
    { command: 'claims show s03 s04', what: 'two, one under the other' },
  ],
  run: async (call: Call): Promise<Answer> => {
    if (call.words.length === 0) {
      throw new ClaimsError('usage', {
        message: 'show takes the id of at least one statement',
        hint: 'claims show s07; claims list prints the ids',
      })
    }
    const { loadFor } = await import('./load.js')
    const { statementNamed } = await import('./named.js')
    const { show: report } = await import('../reports/show.js')
    const dataset = await loadFor(call)
    const statements = call.words.map((id) => statementNamed(dataset, id))
    return reportAnswer(
      { dataset, parsed: { terms: call.words.map((id) => `id:${id}`) } },
      report(dataset, statements),
    )
  },
}
