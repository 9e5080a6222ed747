/** `claims diff`: what became known between two days, or what differs between two datasets. */
import type { Known } from '../reports/diff/diff-days.js'
import type { Version } from '../reports/diff/diff-files.js'
import { reportResult } from '../cli/output/report-answer.js'
import { type Call, type Command, type CommandResult, defineCommand } from '../cli/command.js'
import { type Compared, comparedBy, nameFiles } from './asking/compared.js'
import type { Question } from './asking/question.js'
import { DATA, OUTPUT, QUESTION, type QueryOptions } from '../cli/line/options.js'

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
    const { allTerms } = await import('./asking/question.js')
    const compared = comparedBy(allTerms(options.question, call), options.data.data)
    return compared.between === 'days'
      ? betweenDays(options, call, compared)
      : betweenFiles(options, call, compared)
  },
})

async function betweenDays(
  options: QueryOptions,
  call: Call,
  { days, terms }: Compared & { between: 'days' },
): Promise<CommandResult> {
  const [{ ask, askOf }, { onlyTerms, withoutTerms }, { diffDays }] = await Promise.all([
    import('./asking/question.js'),
    import('./asking/with-terms.js'),
    import('../reports/diff/diff-days.js'),
  ])
  const asked = await ask(withoutTerms(options), onlyTerms(call, terms))
  const { dataset } = asked
  const known = (by: string): Known => ({
    by,
    selection: askOf(options.question, dataset, [...terms, `known-by:${by}`]).selection,
  })
  return reportResult(asked, diffDays(dataset, known(days[0]), known(days[1])))
}

/** All is compared, also what nobody is cited for; terms leave only the statements that fit. */
async function betweenFiles(
  options: QueryOptions,
  call: Call,
  { names, terms }: Compared & { between: 'files' },
): Promise<CommandResult> {
  const [{ ask }, { onlyTerms, withoutTerms }, { diffFiles }] = await Promise.all([
    import('./asking/question.js'),
    import('./asking/with-terms.js'),
    import('../reports/diff/diff-files.js'),
  ])
  const version = async (name: string): Promise<Version & Question> => {
    const data = { ...options.data, data: [name] }
    const asked = await ask({ ...withoutTerms(options), data }, onlyTerms(call, terms), undefined, {
      keepUnsourced: true,
    })
    return { ...asked, lookup: asked.dataset, name, statements: asked.selection.statements }
  }
  const before = await version(names[0])
  const after = await version(names[1])
  return reportResult(after, diffFiles(before, after, { statementsOnly: terms.length > 0 }))
}
