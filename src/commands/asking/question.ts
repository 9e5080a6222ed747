/** The way of every command that asks: load the data, read the terms and flags, select the statements. */
import type { Choice } from '../../engines/choose.js'
import type { Dataset } from '../../model/dataset.js'
import type { FlatRecord } from '../../model/record.js'
import { type ParsedQuery, parseQuery } from '../../query/parse.js'
import { select, type Selection } from '../../query/select.js'
import type { Call } from '../../cli/command.js'
import { QUESTION_FLAGS, type QuestionOptions, type ReportOptions } from '../../cli/line/options.js'
import { engineFor } from '../../cli/data/open-engine.js'
import { loadFor } from '../../cli/data/data-names.js'

export interface AskOptions {
  /** Keeps the statements that nobody is cited for, whether or not the question asks for them. */
  readonly keepUnsourced?: boolean
  /** Of a large file the other records need not be held; all of them are held of a small one. */
  readonly isNeeded?: (record: FlatRecord) => boolean
  readonly engine?: Choice
}

export interface Question {
  readonly dataset: Dataset
  readonly parsed: ParsedQuery
  readonly selection: Selection
}

/**
 * @param read turns the words of the call into terms once the data is known; the words are terms where absent
 * @throws ClaimsError (usage, data or file)
 */
export async function ask(
  options: ReportOptions,
  call: Call,
  read: (words: readonly string[], dataset: Dataset) => readonly string[] = (words) => words,
  { keepUnsourced = false, isNeeded = () => true, engine }: AskOptions = {},
): Promise<Question> {
  const choice = engine ?? (await engineFor(options.data, call.world))
  if (choice.engine === 'scan') {
    const { askScan } = await import('../scanning/scan.js')
    return askScan(options, call, choice.inputs, read, { keepUnsourced, isNeeded })
  }
  const dataset = await loadFor(options.data, call.world, choice.access)
  const terms = allTerms(options.question, { ...call, words: read(call.words, dataset) })
  return askOf(options.question, dataset, terms, { keepUnsourced })
}

/** The terms of a call: its words, the negated ones, and what its flags say. */
export function allTerms(
  question: QuestionOptions | undefined,
  { words, negated }: Pick<Call, 'words' | 'negated'>,
): string[] {
  return [...words, ...negated, ...(question === undefined ? [] : flagTerms(question))]
}

/** The same of a dataset at hand. @throws ClaimsError (usage) */
export function askOf(
  question: Partial<Pick<QuestionOptions, 'only' | 'certain'>> | undefined,
  dataset: Dataset,
  terms: readonly string[],
  { keepUnsourced = false }: { readonly keepUnsourced?: boolean } = {},
): Question {
  const { only = false, certain = false } = question ?? {}
  const parsed = parseQuery(terms, dataset, { only })
  return {
    dataset,
    parsed,
    selection: select(dataset, parsed.query, {
      certain,
      ...(keepUnsourced ? { keepUnsourced } : {}),
    }),
  }
}

/** `--source pashinyan` is `source:pashinyan`. */
function flagTerms(question: QuestionOptions): string[] {
  return QUESTION_FLAGS.flatMap((name) => [question[name] ?? []].flat().map((value) => `${name}:${value}`))
}
