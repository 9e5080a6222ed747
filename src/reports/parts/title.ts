/** The first line of every page: what is answered, the question, the dataset. */
import type { FactName } from '../../evidence/facts.js'
import { longDay } from '../../dates/day.js'
import { type Span, span } from '../../dates/edtf.js'
import type { DatasetInfo } from '../../model/dataset.js'
import type { Document } from '../../model/document.js'
import type { Title } from '../../page/page.js'
import { shellTerm } from '../../query/shell-term.js'
import type { Term, TermField } from '../../query/term.js'
import type { Corpus } from '../../evidence/corpus.js'
import { counted } from '../phrase/counts.js'
import { printedDate } from '../phrase/when.js'

/** What a title needs to know of an answer. */
export interface Titled {
  readonly info: DatasetInfo
  readonly asked: { readonly terms: readonly Term[] }
}

/**
 * @param name what is answered, in words: `Who accuses whom`
 * @param said a field whose terms the name says already
 */
export function titleOf(name: string, { info, asked }: Titled, said?: TermField): Title {
  const terms = asked.terms.filter(({ field, negated }) => negated || field === undefined || field !== said)
  return { name, question: terms.map(shellTerm).join(' '), dataset: info.id }
}

/** What `datasetPhrase` says of all records. */
export const DATASET_FACTS: readonly FactName[] = ['speakers', 'reports']

/** What the statements stand in: `the article of 7 November 2022, credited “With AFP and Reuters”`, or `209 statements by 66 sources`. */
export function datasetPhrase(corpus: Corpus): string {
  const document = corpus.onlyReport
  return document === undefined
    ? `${counted(corpus.statements, 'statement')} by ${counted(corpus.speakers, 'source')}`
    : documentPhrase(document)
}

function documentPhrase(document: Document): string {
  const day = document.datePublished === undefined ? '' : ` of ${longDate(document.datePublished)}`
  const credit = document.creditLine === undefined ? '' : `, credited “${document.creditLine}”`
  return `the ${documentKind(document)}${day}${credit}`
}

/** What a document is called in a sentence. */
export function documentKind(document: Document | undefined): 'article' | 'document' {
  return document !== undefined && /article/i.test(document.type) ? 'article' : 'document'
}

/** `7 November 2022` for a whole day, else the date as printed. */
export function longDate(edtf: string): string {
  const date: Span = span(edtf)
  return date.earliest === date.latest ? longDay(date.earliest) : printedDate(edtf)
}
