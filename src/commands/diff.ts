/** `claims diff`: what became known between two days, or what differs between two datasets. */
import type { Engine } from '../evidence/engine.js'
import { type Command, defineCommand } from '../cli/command.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'
import { formatOf } from '../cli/output/format-of.js'
import { reportResult } from '../cli/output/report-answer.js'
import { comparedBy, isDataset, nameFiles } from '../questions/compared.js'

export const diff: Command = defineCommand({
  name: 'diff',
  summary: 'what became known between two days, or what differs between two files',
  takes: 'known-by:DATE known-by:DATE | FILE FILE [TERM…]',
  options: { question: QUESTION, data: DATA, output: OUTPUT },
  examples: [
    { command: 'claims diff known-by:2022-09-14 known-by:2022-09-20 -d autumn', what: 'six days later' },
    { command: 'claims diff known-by:2022-11-06 known-by:2022-11-07', what: 'one day later' },
    { command: 'claims diff washington-talks autumn-2022 act:pledge', what: 'two datasets' },
  ],
  namesData: nameFiles,
  run: async (options, call) => {
    const { questionOf } = await import('../cli/data/question.js')
    const { readTerms } = await import('../query/term.js')
    const { openEngine, printsPage } = await import('../cli/data/open-engine.js')
    const { askDiffOfDays, askDiffOfFiles } = await import('../questions/diff.js')
    const words = call.words.filter((word) => !isDataset(word))
    const whole = questionOf(options.question, call, readTerms(words))
    const datasets = call.words.filter(isDataset)
    const { terms, ...compared } = comparedBy(whole.terms, datasets, options.data.data)
    const question = { ...whole, terms }
    const opened = (data: readonly string[]): Promise<Engine> =>
      openEngine({ ...options, data: { ...options.data, data } }, call.world)
    if (compared.between === 'days') {
      const engine = await opened(options.data.data)
      const printing = { printsPage: printsPage(options.output) }
      return reportResult(
        engine,
        await askDiffOfDays(engine, question, compared.days, printing),
        options.output,
      )
    }
    const [one, other] = compared.names
    const before = { name: one, engine: await opened([one]) }
    const after = { name: other, engine: await opened([other]) }
    const digests = formatOf(options.output) === 'json'
    return reportResult(
      after.engine,
      await askDiffOfFiles([before, after], question, { digests }),
      options.output,
    )
  },
})
