/** The registers as JSON: sources, documents and incidents, and whose word there is on each incident. */
import type { Count, EdtfDate, Id, NoFields, Words } from './field-values.js'
import type { Source, Standing } from '../model/source.js'
import type { CardSummary } from './parts/card-summary.js'
import type { MostItem } from './parts/most.js'
import type { RegisterTail } from './parts/selection-tail.js'

/** claims incidents: each item is an incident. */
export interface IncidentsOutput {
  readonly head: {
    /** Which view of the incidents: all of them. */
    readonly view: 'register'
  }
  /** Counts of what fits the question. */
  readonly summary: {
    /** How many incidents there are. */
    readonly incidents: Count
    /** How many statements are about one of them. */
    readonly statements: Count
    /** How many unattributed passages are. */
    readonly unattributed: Count
    /** Of how many incidents at least two parties to the conflict speak, alone or jointly. */
    readonly bothSides: Count
    /** Of how many each party to the conflict is the only one of them that speaks, by its id. */
    readonly onlySide: Readonly<Record<string, Count>>
    /** Of how many none of them speaks. */
    readonly noSide: Count
    /**
     * Those with the most statements, at most three.
     * @maxItems 3
     */
    readonly most: readonly MostItem[]
  }
  /** The incidents, by day. */
  readonly item: IncidentItem
  readonly tail: RegisterTail
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
  /** How many statements are about it: by one side alone, by several parties together, and by others. */
  readonly says: Count
  /** How many of them each party to the conflict makes alone, by the party’s id. */
  readonly bySide: Readonly<Record<string, Count>>
  /** How many of them several parties make together, a party to the conflict among them. */
  readonly together: Count
  /** How many of them no party to the conflict makes. */
  readonly others: Count
  /** How many unattributed passages are about it. */
  readonly unattributed: Count
}

/** claims sources: each item is a source. */
export interface SourcesOutput {
  readonly head: {
    /** Which view of the sources: all of them. */
    readonly view: 'register'
  }
  /** Counts of what fits the question. */
  readonly summary: {
    /** How many sources there are. */
    readonly sources: Count
    /** To how many of them a statement is attributed; several who speak together are one more source. */
    readonly cited: Count
    /** How many speak only as members of such a source. */
    readonly onlyTogether: Count
    /** How many statements are attributed to one of them. */
    readonly statements: Count
    /** How many of those cited belong to each party to the conflict, by its id. */
    readonly bySide: Readonly<Record<string, Count>>
    /** How many of them to none. */
    readonly others: Count
    /**
     * Those with the most statements, at most three.
     * @maxItems 3
     */
    readonly most: readonly MostItem[]
  }
  /** The sources, by party and name. */
  readonly item: SourceItem
  readonly tail: RegisterTail
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
  /** What it is to the conflict; null where that is not coded. */
  readonly standing: Standing | null
  /** The id of the body that a spokesman speaks for; null for all others. */
  readonly partOf: Id | null
  /** Of a joint source: the ids of those who speak together. */
  readonly members: readonly Id[]
  /** Other names that find it. */
  readonly alternateName: readonly Words[]
  /** How many statements it makes, without joint ones. */
  readonly says: Count
  /** How many it makes together with others, under the name of a joint source. */
  readonly withOthers: Count
}

/** claims sources NAME: the one item is the card of the source. */
export interface SourceCardOutput {
  readonly head: {
    /** Which view of the sources: one of them. */
    readonly view: 'card'
  }
  /** How much there is of it. */
  readonly summary: CardSummary
  /**
   * The source.
   * @minItems 1
   * @maxItems 1
   */
  readonly item: SourceCardItem
  readonly tail: NoFields
}

/** A source with its statements. */
export interface SourceCardItem extends SourceItem {
  /** The ids of its statements, in order. */
  readonly statements: readonly Id[]
}

/** claims documents: each item is a document. */
export interface DocumentsOutput {
  readonly head: {
    /** Which view of the documents: all of them. */
    readonly view: 'register'
  }
  /** Counts of what fits the question. */
  readonly summary: {
    /** How many documents there are. */
    readonly documents: Count
    /** How many publishers they have. */
    readonly publishers: Count
    /** Of how many the day of publication is not known. */
    readonly undated: Count
    /** How many statements can be read in one of them. */
    readonly statements: Count
    /** How many unattributed passages can. */
    readonly unattributed: Count
    /**
     * Those with the most statements, at most three.
     * @maxItems 3
     */
    readonly most: readonly MostItem[]
  }
  /** The documents, by the day of publication. */
  readonly item: DocumentItem
  readonly tail: RegisterTail
}

/** A document in which statements can be read. */
export interface DocumentItem {
  /** Its id. */
  readonly id: Id
  /** What it is, such as NewsArticle. */
  readonly type: Words
  /** Its headline; null where none is recorded. */
  readonly headline: Words | null
  /** What it is called for short; null where it has no such name. */
  readonly shortName: Words | null
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
}

/** claims documents NAME: the one item is the card of the document. */
export interface DocumentCardOutput {
  readonly head: {
    /** Which view of the documents: one of them. */
    readonly view: 'card'
  }
  /** How much there is of it. */
  readonly summary: CardSummary
  /**
   * The document.
   * @minItems 1
   * @maxItems 1
   */
  readonly item: DocumentCardItem
  readonly tail: NoFields
}

/** A document with its statements. */
export interface DocumentCardItem extends DocumentItem {
  /** The ids of its statements, in order. */
  readonly statements: readonly Id[]
}
