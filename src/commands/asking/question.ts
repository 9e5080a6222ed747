/** The way of every command that asks: load the data, read the terms and flags, select the statements. */
import type { Choice } from '../../engines/choose.js'
import type { Dataset } from '../../model/dataset.js'
import type { FlatRecord } from '../../model/record.js'
import { FIELDS } from '../../query/fields.js'
import { type ParsedQuery, parseQuery } from '../../query/parse.js'
import { select, type Selection } from '../../query/select.js'
import { type Call, optionGiven, optionTexts } from '../../cli/command.js'
import { engineFor } from '../../cli/data/open-engine.js'
import { loadFor } from '../../cli/data/data-names.js'

export interface AskOptions {
  /** Keeps the statements that nobody is cited for, whether or not the question asks for them. */
  readonly keepUnattributed?: boolean
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
  call: Call,
  read: (words: readonly string[], dataset: Dataset) => readonly string[] = (words) => words,
  { keepUnattributed = false, isNeeded = () => true, engine }: AskOptions = {},
): Promise<Question> {
  const choice = engine ?? (await engineFor(call))
  if (choice.engine === 'scan') {
    const { askScan } = await import('../scanning/scan.js')
    return askScan(call, choice.inputs, read, { keepUnattributed, isNeeded })
  }
  const dataset = await loadFor(call, choice.access)
  return askOf(call, dataset, allTerms(call, read(call.words, dataset)), { keepUnattributed })
}

/** The terms of a call: these, the negated ones, and what its flags say. */
export function allTerms(call: Call, words: readonly string[]): string[] {
  return [...words, ...call.negated, ...flagTerms(call)]
}

/** The same of a dataset at hand. @throws ClaimsError (usage) */
export function askOf(
  call: Call,
  dataset: Dataset,
  terms: readonly string[],
  { keepUnattributed = false }: { readonly keepUnattributed?: boolean } = {},
): Question {
  const parsed = parseQuery(terms, dataset, { only: optionGiven(call, 'only') })
  return {
    dataset,
    parsed,
    selection: select(dataset, parsed.query, {
      certain: optionGiven(call, 'certain'),
      ...(keepUnattributed ? { keepUnattributed } : {}),
    }),
  }
}

const ENDS = ['from', 'to']

/** `--source pashinyan` is `source:pashinyan`. */
function flagTerms(call: Call): string[] {
  const names = [...FIELDS.map(({ name }) => name), ...ENDS]
  return names.flatMap((name) => optionTexts(call, name).map((value) => `${name}:${value}`))
}
