/** `claims diff`: what became known between two days, or what differs between two datasets. */
import { questionOf, reportResult } from '../cli/answer.js'
import { type Command, defineCommand } from '../cli/command.js'
import { arrangement, arrangementOf } from '../cli/line/arrangement.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { formatOf } from '../cli/output/format-of.js'
import type { Engine } from '../evidence/engine.js'
import { comparedBy, isDataset, nameFiles } from '../questions/compared.js'
import { DIFF_ORDERS } from '../reports/choices.js'

export const diff: Command = defineCommand({
  name: 'diff',
  summary: 'what became known between two days, or what differs between two files',
  takes: 'known-by:DATE known-by:DATE | FILE FILE [TERM…]',
  options: { question: QUESTION, arrangement: arrangement(DIFF_ORDERS), data: DATA, output: OUTPUT },
  examples: [
    { command: 'claims diff known-by:2022-09-14 known-by:2022-09-20 -d autumn', what: 'six days later' },
    { command: 'claims diff known-by:2022-11-06 known-by:2022-11-07', what: 'one day later' },
    { command: 'claims diff washington-talks autumn-2022 act:pledge', what: 'two datasets' },
  ],
  namesData: nameFiles,
  run: async (options, call) => {
    const { openEngine } = await import('../cli/data/open-engine.js')
    const { askDiffOfDays, askDiffOfFiles } = await import('../questions/diff.js')
    const { data, output } = options
    const arranged = arrangementOf(options.arrangement)
    const words = call.words.filter((word) => !isDataset(word))
    const whole = questionOf(options.question, { ...call, words })
    const { terms, ...compared } = comparedBy(whole.terms, call.words.filter(isDataset), data.data)
    const question = { ...whole, terms }
    const opened = (names: readonly string[]): Promise<Engine> =>
      openEngine({ output, data: { ...data, data: names } }, call.world)
    if (compared.between === 'days') {
      const engine = await opened(data.data)
      const answer = await askDiffOfDays(engine, question, compared.days, arranged)
      return reportResult(engine, answer, output)
    }
    const [one, other] = compared.names
    const before = { name: one, engine: await opened([one]) }
    const after = { name: other, engine: await opened([other]) }
    const how = { digests: formatOf(output) === 'json', ...arranged }
    return reportResult(after.engine, await askDiffOfFiles([before, after], question, how), output)
  },
})
