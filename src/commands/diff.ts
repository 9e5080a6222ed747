/** `claims diff`: what became known between two days, or what differs between two datasets. */
import type { Dataset } from '../model/dataset.js'
import type { Known } from '../reports/diff/days.js'
import type { Version } from '../reports/diff/files.js'
import { reportAnswer } from './telling/answer.js'
import { type Answer, type Call, type Command } from './command.js'
import { type Compared, comparedBy, nameFiles } from './asking/compared.js'
import { DATA, OUTPUT, QUESTION } from './line/options.js'

export const diff: Command = {
  name: 'diff',
  summary: 'what became known between two days, or what differs between two files',
  takes: 'known-by:DATE known-by:DATE | FILE FILE [TERM…]',
  options: [QUESTION, DATA, OUTPUT],
  examples: [
    { command: 'claims diff known-by:2022-09-14 known-by:2022-09-20 -d autumn', what: 'six days later' },
    { command: 'claims diff known-by:2022-11-06 known-by:2022-11-07', what: 'one day later' },
    { command: 'claims diff washington-talks autumn-2022 act:pledge', what: 'two datasets' },
  ],
  namesData: nameFiles,
  run: async (call: Call): Promise<Answer> => {
    const { allTerms } = await import('./asking/question.js')
    const compared = comparedBy(call, allTerms(call, call.words))
    return compared.between === 'days' ? betweenDays(call, compared) : betweenFiles(call, compared)
  },
}

async function betweenDays(call: Call, { days, terms }: Compared & { between: 'days' }): Promise<Answer> {
  const [{ askOf }, { loadFor }, { diffDays }] = await Promise.all([
    import('./asking/question.js'),
    import('./asking/load.js'),
    import('../reports/diff/days.js'),
  ])
  const dataset = await loadFor(call)
  const known = (by: string): Known => ({
    by,
    selection: askOf(call, dataset, [...terms, `known-by:${by}`]).selection,
  })
  return reportAnswer(askOf(call, dataset, terms), diffDays(dataset, known(days[0]), known(days[1])))
}

/** All is compared, also what nobody is cited for; terms leave only the statements that fit. */
async function betweenFiles(call: Call, { names, terms }: Compared & { between: 'files' }): Promise<Answer> {
  const [{ askOf }, { loadNamed }, { diffFiles }] = await Promise.all([
    import('./asking/question.js'),
    import('./asking/load.js'),
    import('../reports/diff/files.js'),
  ])
  const ask = (dataset: Dataset): ReturnType<typeof askOf> =>
    askOf(call, dataset, terms, { keepUnsourced: true })
  const version = async (name: string): Promise<Version> => {
    const dataset = await loadNamed(call, name)
    return { name, dataset, statements: ask(dataset).selection.statements }
  }
  const before = await version(names[0])
  const after = await version(names[1])
  return reportAnswer(ask(after.dataset), diffFiles(before, after, { statementsOnly: terms.length > 0 }))
}
