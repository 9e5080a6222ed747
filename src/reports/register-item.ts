/** The registers as JSON: sources, documents and incidents, and whose word there is on each incident. */
import type { Count, EdtfDate, Id, NoFields, Words } from './field-values.js'
import type { Source } from '../model/source.js'
import type { WhoseWord, WhoseWordLevel } from './whose-word.js'

/** claims incidents: each item is an incident. */
export interface IncidentsOutput {
  readonly head: {
    /** Which view of the incidents: all of them. */
    readonly view: 'register'
  }
  /** The incidents, by day. */
  readonly item: IncidentItem
  readonly tail: NoFields
}

/** What statements are about. */
export interface IncidentItem {
  /** Its id. */
  readonly id: Id
  /** Its neutral name. */
  readonly name: Words
  /** When it happened; null where that is not coded. */
  readonly eventDate: EdtfDate | null
  /** Where it happened; null where that is not coded. */
  readonly place: Words | null
  /** The ids of the parties that it concerns. */
  readonly parties: readonly Id[]
  /** How many statements are about it. */
  readonly says: Count
  /** How many unattributed passages are about it. */
  readonly unattributed: Count
  /** How many of them each party to the conflict makes, alone or jointly, by the party’s id. */
  readonly bySide: Readonly<Record<string, Count>>
}

/** claims sources: each item is a source. */
export interface SourcesOutput {
  readonly head: NoFields
  /** The sources, by party and name. */
  readonly item: SourceItem
  readonly tail: NoFields
}

/** Somebody to whom statements are attributed, or an agency. */
export interface SourceItem {
  /** Its id, as one types it. */
  readonly id: Id
  /** Its full name. */
  readonly name: Words
  /** Its name under a heading that already names the party; null where it has none of the kind. */
  readonly shortName: Words | null
  /** What it is; null where that is not coded. */
  readonly type: NonNullable<Source['type']> | null
  /** The id of its party; null where it belongs to none. */
  readonly party: Id | null
  /** The name of its party; null where it belongs to none. */
  readonly partyName: Words | null
  /** Where it stands in the events; null where that is not coded. */
  readonly standing: NonNullable<Source['standing']> | null
  /** The id of the body that a spokesman speaks for; null for all others. */
  readonly partOf: Id | null
  /** Of a joint source: the ids of those who speak together. */
  readonly members: readonly Id[]
  /** Other names that find it. */
  readonly alternateName: readonly Words[]
  /** How many statements it makes, without joint ones. */
  readonly says: Count
  /** The ids of its statements, in order; only where one source is asked for by name. */
  readonly statements?: readonly Id[]
}

/** claims documents: each item is a document. */
export interface DocumentsOutput {
  readonly head: NoFields
  /** The documents, by the day of publication. */
  readonly item: DocumentItem
  readonly tail: NoFields
}

/** A document in which statements can be read. */
export interface DocumentItem {
  /** Its id. */
  readonly id: Id
  /** What it is, such as NewsArticle. */
  readonly type: Words
  /** Its headline; null where none is recorded. */
  readonly headline: Words | null
  /** Who published it; null where nobody is named. */
  readonly publisher: Words | null
  /** When it was published; null where that is not known. */
  readonly datePublished: EdtfDate | null
  /** Its language, as a BCP 47 tag; null where none is recorded. */
  readonly inLanguage: Words | null
  /** Its address; null where none is recorded. */
  readonly url: Words | null
  /** Its credit line as printed; null where none is recorded. */
  readonly creditLine: Words | null
  /** The ids of the agencies that the credit line names. */
  readonly agencies: readonly Id[]
  /** How many statements can be read in it. */
  readonly says: Count
  /** How many of its passages are unattributed. */
  readonly unattributed: Count
  /** The ids of its statements, in order; only where one document is asked for by name. */
  readonly statements?: readonly Id[]
}

/** claims incidents --whose-word: each item is an incident. */
export interface WhoseWordOutput {
  readonly head: {
    /** Which view of the incidents: whose word there is on each. */
    readonly view: 'whose-word'
  }
  /** The incidents, by day. */
  readonly item: WhoseWordItem
  readonly tail: {
    /** How many incidents each level has. */
    readonly levels: Readonly<Record<WhoseWordLevel, Count>>
    /** What each level means, in the order in which they are tried. */
    readonly rules: Readonly<Record<WhoseWordLevel, Words>>
  }
}

/** An incident, and whose word there is on it. */
export interface WhoseWordItem extends WhoseWord {
  /** Its id. */
  readonly id: Id
  /** Its neutral name. */
  readonly name: Words
  /** The ids of the statements about it. */
  readonly statements: readonly Id[]
}
