/** The way of every command that asks: load the data, read the terms and flags, select the statements. */
import type { Choice } from '../../engines/choose.js'
import type { Dataset } from '../../model/dataset.js'
import type { FlatRecord } from '../../model/record.js'
import { FIELDS, RANGE_ENDS } from '../../query/fields.js'
import { type ParsedQuery, parseQuery } from '../../query/parse.js'
import { select, type Selection } from '../../query/select.js'
import { surroundingsOf } from '../../evidence/surroundings.js'
import { fieldTerm, readTerms, type Term } from '../../query/term.js'
import { type Call, optionGiven, optionTexts } from '../../cli/command.js'
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

/** The terms of a call's question; names in the data may say what a word means. */
export type TermsOf = (call: Call, dataset: Dataset) => readonly Term[]

/** @throws ClaimsError (usage, data or file) */
export async function ask(
  call: Call,
  read: TermsOf = (call) => termsOf(call),
  { keepUnsourced = false, isNeeded = () => true, engine }: AskOptions = {},
): Promise<Question> {
  const choice = engine ?? (await engineFor(call))
  if (choice.engine === 'scan') {
    const { askScan } = await import('../scanning/scan.js')
    return askScan(call, choice.inputs, read, { keepUnsourced, isNeeded })
  }
  const dataset = await loadFor(call, choice.access)
  return askOf(call, dataset, read(call, dataset), { keepUnsourced })
}

/**
 * What the words of a call ask for, its negated terms, and its flags: `--source pashinyan` is `source:pashinyan`.
 * @param first in the place of its words
 * @throws ClaimsError (usage)
 */
export function termsOf(call: Call, first: readonly Term[] = readTerms(call.words)): Term[] {
  const flags = [...FIELDS, ...RANGE_ENDS].flatMap(({ name }) =>
    optionTexts(call, name).map((value) => fieldTerm(name, value)),
  )
  return [...first, ...readTerms(call.negated), ...flags]
}

/** The same of a dataset at hand. @throws ClaimsError (usage) */
export function askOf(
  call: Call,
  dataset: Dataset,
  terms: readonly Term[],
  { keepUnsourced = false }: { readonly keepUnsourced?: boolean } = {},
): Question {
  const parsed = parseQuery(terms, dataset, { only: optionGiven(call, 'only') })
  return {
    dataset,
    parsed,
    selection: select(dataset, parsed.query, {
      certain: optionGiven(call, 'certain'),
      surroundings: surroundingsOf(dataset),
      ...(keepUnsourced ? { keepUnsourced } : {}),
    }),
  }
}
