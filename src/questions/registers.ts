/** Who is cited, what is spoken of, where can it be read? A register of all, or the card of one. */
import {
  type Engine,
  type Evidence,
  needOf,
  type Question,
  type RegisterKind,
  type ReportNeed,
  type Tally,
  type TallyNeed,
} from '../evidence/engine.js'
import { valuesOf } from '../query/asked.js'
import { fieldTerm, joinedValue } from '../query/term.js'
import type { WhoseWordOutput } from '../reports/incident/whose-word-item.js'
import type { DocumentCardOutput } from '../reports/document-card-item.js'
import type { DocumentsOutput } from '../reports/documents-item.js'
import type { IncidentsOutput } from '../reports/incidents-item.js'
import type { SourceCardOutput } from '../reports/source-card-item.js'
import type { SourcesOutput } from '../reports/sources-item.js'
import { document } from '../reports/document-card.js'
import { documents, DOCUMENTS_NEED } from '../reports/documents.js'
import type { DossierOutput } from '../reports/incident/dossier-item.js'
import { dossier, DOSSIER_NEED } from '../reports/incident/dossier.js'
import { whoseWord, WHOSE_WORD_NEED, type WhoseWordOptions } from '../reports/incident/whose-word-page.js'
import { incidents, INCIDENTS_NEED } from '../reports/incidents.js'
import type { OverviewOutput } from '../reports/overview-item.js'
import { overview, OVERVIEW_NEED, type OverviewOptions } from '../reports/overview.js'
import type { Arrangement } from '../reports/parts/arrangement.js'
import { CARD_NEED } from '../reports/parts/card-report.js'
import type { Output, Report } from '../reports/report.js'
import { source } from '../reports/source-card.js'
import { sources, SOURCES_NEED } from '../reports/sources.js'
import type { Answer, Printing } from './answer.js'

const EVERYTHING: Question = { terms: [] }

/** How a register is asked. */
export interface RegisterHow extends Printing, Arrangement {
  /** Of one of its entries, as typed: its card is asked for, and the question has no terms. */
  readonly name?: string | undefined
}

/** What a dataset holds, by who speaks. @throws ClaimsError (usage, data or file), as all of these */
export function askOverview(
  engine: Engine,
  question: Question,
  options: OverviewOptions & Printing,
): Promise<Answer<OverviewOutput>> {
  return askRegister(engine, question, OVERVIEW_NEED, options, (tally) => overview(tally, options))
}

/**
 * Who is cited for what fits a question, or the card of one.
 * @throws ClaimsError (usage) for a name that fits none
 */
export function askSources(
  engine: Engine,
  question: Question,
  { name, ...how }: RegisterHow,
): Promise<Answer<SourcesOutput | SourceCardOutput>> {
  if (name === undefined)
    return askRegister(engine, question, SOURCES_NEED, how, (tally) => sources(tally, how))
  // With what it says together with others, without what others say for it.
  return askCard(engine, 'source', name, CARD_NEED, how, source, { only: true })
}

/** Where what fits a question can be read, or the card of one document; as `askSources`. */
export function askDocuments(
  engine: Engine,
  question: Question,
  { name, ...how }: RegisterHow,
): Promise<Answer<DocumentsOutput | DocumentCardOutput>> {
  if (name === undefined)
    return askRegister(engine, question, DOCUMENTS_NEED, how, (tally) => documents(tally, how))
  return askCard(engine, 'document', name, CARD_NEED, how, document)
}

/** What it is about that fits a question, or the card of one incident; as `askSources`. */
export function askIncidents(
  engine: Engine,
  question: Question,
  { name, ...how }: RegisterHow,
): Promise<Answer<IncidentsOutput | DossierOutput>> {
  if (name === undefined)
    return askRegister(engine, question, INCIDENTS_NEED, how, (tally) => incidents(tally, how))
  return askCard(engine, 'incident', name, DOSSIER_NEED, how, dossier)
}

/** Whose word there is on all incidents, or on one; as `askSources`. */
export async function askWhoseWord(
  engine: Engine,
  name: string | undefined,
  { printsPage, ...options }: WhoseWordOptions & Printing,
): Promise<Answer<WhoseWordOutput>> {
  const report = (evidence: Evidence, id?: string): Report<WhoseWordOutput> =>
    whoseWord(evidence, options, id)
  if (name !== undefined) return askCard(engine, 'incident', name, WHOSE_WORD_NEED, { printsPage }, report)
  const everything = { ...EVERYTHING, keepsUnattributed: true }
  const evidence = await engine.ask(everything, needOf(WHOSE_WORD_NEED, printsPage))
  return { asked: evidence.asked.terms, report: report(evidence) }
}

async function askRegister<Of extends Output>(
  engine: Engine,
  question: Question,
  need: TallyNeed,
  { printsPage }: Printing,
  report: (tally: Tally) => Report<Of>,
): Promise<Answer<Of>> {
  const { facts = [] } = needOf(need, printsPage)
  const tally = await engine.tally(question, need, facts)
  return { asked: tally.asked.terms, report: report(tally) }
}

async function askCard<Of extends Output>(
  engine: Engine,
  kind: RegisterKind,
  name: string,
  need: ReportNeed,
  { printsPage }: Printing,
  report: (evidence: Evidence, id: string) => Report<Of>,
  how: Pick<Question, 'only'> = {},
): Promise<Answer<Of>> {
  const question = { ...how, terms: [fieldTerm(kind, joinedValue([name]))], keepsUnattributed: true }
  const evidence = await engine.ask(question, { ...needOf(need, printsPage), registers: [kind] })
  const asked = evidence.asked.terms
  const [id = ''] = valuesOf(asked, kind)
  return { asked, report: report(evidence, id) }
}
