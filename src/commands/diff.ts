/** `claims diff`: what became known between two days, or what differs between two datasets. */
import type { Known } from '../reports/diff/diff-days.js'
import type { Version } from '../reports/diff/diff-files.js'
import { reportResult } from '../cli/output/report-answer.js'
import { type CommandResult, type Call, type Command } from '../cli/command.js'
import { type Compared, comparedBy, isDataset, nameFiles } from './asking/compared.js'
import type { Question } from './asking/question.js'
import { DATA, OUTPUT, QUESTION } from '../cli/line/options.js'

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
  run: async (call: Call): Promise<CommandResult> => {
    const [{ termsOf }, { readTerms }] = await Promise.all([
      import('./asking/question.js'),
      import('../query/term.js'),
    ])
    const terms = termsOf(call, readTerms(call.words.filter((word) => !isDataset(word))))
    const compared = comparedBy(call, call.words.filter(isDataset), terms)
    return compared.between === 'days' ? betweenDays(call, compared) : betweenFiles(call, compared)
  },
}

async function betweenDays(
  call: Call,
  { days, terms }: Compared & { between: 'days' },
): Promise<CommandResult> {
  const [{ ask, askOf }, { withField }, { diffDays }] = await Promise.all([
    import('./asking/question.js'),
    import('../query/asked.js'),
    import('../reports/diff/diff-days.js'),
  ])
  const asked = await ask(call, () => terms)
  const { dataset } = asked
  const known = (by: string): Known => ({
    by,
    selection: askOf(call, dataset, withField(terms, 'known-by', by)).selection,
  })
  return reportResult(asked, diffDays(dataset, known(days[0]), known(days[1])))
}

/** All is compared, also what nobody is cited for; terms leave only the statements that fit. */
async function betweenFiles(
  call: Call,
  { names, terms }: Compared & { between: 'files' },
): Promise<CommandResult> {
  const [{ ask }, { diffFiles }] = await Promise.all([
    import('./asking/question.js'),
    import('../reports/diff/diff-files.js'),
  ])
  const version = async (name: string): Promise<Version & Question> => {
    const named = { ...call, options: new Map([...call.options, ['data', [name]]]) }
    const asked = await ask(named, () => terms, { keepUnsourced: true })
    return { ...asked, lookup: asked.dataset, name, statements: asked.selection.statements }
  }
  const before = await version(names[0])
  const after = await version(names[1])
  return reportResult(after, diffFiles(before, after, { statementsOnly: terms.length > 0 }))
}
