/**
 * What commands print with `--json`, as types. `npm run schema` makes `data/schema/output.v1.json` of them: the
 * comments are its descriptions.
 */
import type { WhoseWordOutput } from '../../reports/incident/whose-word-item.js'
import type { AccusationsOutput } from '../../reports/accusations/accusation-item.js'
import type { AddOutput } from '../../reports/show.js'
import type { AnchorOutput } from '../../reports/anchor-item.js'
import type { CompareOutput } from '../../reports/compare/compare.js'
import type { CountOutput } from '../../reports/count/count-item.js'
import type { DiffDaysOutput, DiffFilesOutput } from '../../reports/diff/diff-item.js'
import type { DocumentCardOutput } from '../../reports/document-card-item.js'
import type { DocumentsOutput } from '../../reports/documents-item.js'
import type { IncidentsOutput } from '../../reports/incidents-item.js'
import type { SourceCardOutput } from '../../reports/source-card-item.js'
import type { SourcesOutput } from '../../reports/sources-item.js'
import type { Count, Sha256, Words } from '../../reports/field-values.js'
import type { FiguresOutput } from '../../reports/figures/figure-views.js'
import type { CheckOutput } from '../../reports/finding-item.js'
import type { DossierOutput } from '../../reports/incident/dossier-item.js'
import type { ListOutput, ShowOutput } from '../../reports/record-item.js'
import type { OverviewOutput } from '../../reports/overview-item.js'
import type { RepliesOutput } from '../../reports/replies/replies-item.js'
import type { TimelineOutput } from '../../reports/timeline/timeline-item.js'
import type { HelpOutput } from '../line/help-item.js'

/** By command. A command with several outputs has a field in the head that tells them apart. */
export interface Outputs {
  /** who accuses whom */
  readonly accusations: AccusationsOutput
  /** a statement that was added, or has a new note */
  readonly add: AddOutput
  /** the places of words in a text */
  readonly anchor: AnchorOutput
  /** what is wrong with files, a finding each */
  readonly check: CheckOutput
  /** statements side by side */
  readonly compare: CompareOutput
  /** counts of statements by one or two properties */
  readonly count: CountOutput
  /** what became known between two days, or differs between two datasets */
  readonly diff: DiffDaysOutput | DiffFilesOutput
  /** the register of documents, or one of them */
  readonly documents: DocumentsOutput | DocumentCardOutput
  /** figures that statements give, or visibly do not give */
  readonly figures: FiguresOutput
  /** the commands and topics, or one with its manual */
  readonly help: HelpOutput
  /** the register of incidents, or the whole card of one */
  readonly incidents: IncidentsOutput | DossierOutput | WhoseWordOutput
  /** the statements, an item each */
  readonly list: ListOutput
  /** those who speak in a dataset, an item each */
  readonly overview: OverviewOutput
  /** every accusation and what answers it */
  readonly replies: RepliesOutput
  /** one statement whole, or several */
  readonly show: ShowOutput
  /** the register of sources, or one of them */
  readonly sources: SourcesOutput | SourceCardOutput
  /** statements in the order of time, an item each */
  readonly timeline: TimelineOutput
}

/** What a command prints with --json: one envelope for all, then the fields and items of that command. */
export interface Envelope {
  /** The version of this format. */
  readonly schemaVersion: 1
  /** The command that answered. */
  readonly command: keyof Outputs
  /** The terms asked for, one each; empty when everything was. Only help has none. */
  readonly query?: readonly Words[]
  /** What was asked. Only help has none. */
  readonly dataset?: {
    /** The id of the dataset; those of merged datasets are joined with +. */
    readonly id: Words
    /** SHA-256 of the bytes that it was read from, as 64 hexadecimal digits. */
    readonly sha256: Sha256
  }
  /** The answer, in the shape that its command gives below; left out with `--brief`. */
  readonly items?: readonly object[]
  /** How many items; left out with `--brief`. */
  readonly count?: Count
}

/** It stands in no envelope. */
export type { ErrorLine } from '../errors/error-item.js'
