/**
 * From the options of a command to its result: the engine is opened, the question put to it, and the report gets what
 * its envelope says of data and question.
 */
import type { Engine, Question } from '../evidence/engine.js'
import { fieldTerm, readTerms, writtenTerm } from '../query/term.js'
import type { Answer, Printing } from '../questions/answer.js'
import type { Call, DescribedOutput, ReportResult } from './command.js'
import {
  type OutputOptions,
  type QueryOptions,
  QUESTION_FLAGS,
  type QuestionOptions,
  type ReportOptions,
} from './line/options.js'
import { formatOf } from './output/format-of.js'
import { printingOf } from './output/printing.js'

/**
 * The answer to the question that a command's terms and flags ask.
 * @param ask loads what only this command needs
 * @throws ClaimsError (usage, data or file)
 */
export async function answerTo(
  options: QueryOptions,
  call: Call,
  ask: (engine: Engine, question: Question, printing: Printing) => Promise<Answer<DescribedOutput>>,
): Promise<ReportResult> {
  const question = questionOf(options.question, call)
  const engine = await engineFor(options, call)
  const answer = await ask(engine, question, printingOf(options.output))
  return {
    ...(await reportResult(engine, answer, options.output)),
    whenEmpty: async () => {
      const { couldHaveBeen } = await import('./output/empty-answer.js')
      return couldHaveBeen(answer.asked, engine, call.world)
    },
  }
}

/** The same for a command that takes no terms. */
export async function reportOn(
  options: ReportOptions,
  call: Call,
  ask: (engine: Engine, printing: Printing) => Promise<Answer<DescribedOutput>>,
): Promise<ReportResult> {
  const engine = await engineFor(options, call)
  return reportResult(engine, await ask(engine, printingOf(options.output)), options.output)
}

async function engineFor(options: ReportOptions, { world }: Call): Promise<Engine> {
  const { openEngine } = await import('./data/open-engine.js')
  return openEngine(options, world)
}

/**
 * What the words of a command, its negated terms and its flags ask: `--source pashinyan` is `source:pashinyan`.
 * @throws ClaimsError (usage)
 */
export function questionOf(
  { only, certain, ...options }: QuestionOptions,
  { words, negated }: Pick<Call, 'words' | 'negated'>,
): Question {
  const flags = QUESTION_FLAGS.flatMap((name) =>
    [options[name] ?? []].flat().map((value) => fieldTerm(name, value)),
  )
  return { terms: [...readTerms(words), ...readTerms(negated), ...flags], only, certain }
}

/** Only JSON names the digest of the data, and computing it takes a pass of its own. @throws ClaimsError (file) */
export async function reportResult(
  engine: Engine,
  { asked, report }: Answer<DescribedOutput>,
  output: OutputOptions,
): Promise<ReportResult> {
  const sha256 = formatOf(output) === 'json' ? await engine.digest() : ''
  return { kind: 'report', report, dataset: { id: engine.info.id, sha256 }, query: asked.map(writtenTerm) }
}
