/**
 * The dataset as a file holds it, and the same thing linked for use. Linking trusts its input: reading has
 * checked schema, ids and references before.
 */
import { compareText } from '../text/compare-text.js'
import type { Document } from './document.js'
import { groupedBy } from './group.js'
import type { Incident } from './incident.js'
import type { Party, Source } from './source.js'
import type { Relation } from './relation.js'
import type { Statement } from './statement.js'

/** What a dataset says of itself. */
export interface DatasetInfo {
  readonly id: string
  readonly title: string
  readonly description?: string
  readonly license?: string
  readonly inLanguage?: string
  readonly dateModified?: string
  /** EDTF. */
  readonly temporalCoverage?: string
  readonly method?: string
}

export const OPINIONS = ['strongly-disagree', 'disagree', 'neutral', 'agree', 'strongly-agree'] as const

/** Somebody's opinion about a statement (STIX 2.1 opinion). The shipped data has none. */
export interface Assessment {
  /** A statement's id. */
  readonly object: string
  readonly by: string
  readonly opinion: (typeof OPINIONS)[number]
  readonly explanation?: string
  readonly url?: string
}

/** A dataset file (JSON Schema: data/schema/dataset.v1.json). */
export interface DatasetFile {
  readonly $schema?: string
  readonly schemaVersion: 1
  readonly dataset: DatasetInfo
  readonly parties: readonly Party[]
  readonly sources: readonly Source[]
  readonly documents: readonly Document[]
  readonly incidents: readonly Incident[]
  readonly statements: readonly Statement[]
  readonly relations: readonly Relation[]
  readonly assessments?: readonly Assessment[]
}

/**
 * What the ids in statements lead to: the registers, and the statements at the other ends of relations. It says nothing
 * of the whole: an engine may hold no more than some statements lead to. Registers keep the file's order; names like
 * `__proto__` are safe in maps.
 */
export interface Lookup {
  readonly info: DatasetInfo
  /** What one adds to a command to ask this dataset, ` -d autumn`; nothing for the default one. */
  readonly dataFlag: string
  readonly parties: ReadonlyMap<string, Party>
  readonly sources: ReadonlyMap<string, Source>
  readonly documents: ReadonlyMap<string, Document>
  readonly incidents: ReadonlyMap<string, Incident>
  /** A statement that a relation leads to is absent where it is not among the records. */
  readonly statementById: ReadonlyMap<string, Statement>
  /** Relations by the id of either end; a mutual relation is listed once under each. */
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>
  readonly assessments: readonly Assessment[]
}

/** A dataset that is held whole, ready for questions. */
export interface Dataset extends Lookup {
  /** SHA-256 (hex) of the bytes that it was read from; of the concatenation, in order, for several files. */
  readonly sha256: string
  readonly statements: readonly Statement[]
  readonly relations: readonly Relation[]
}

/**
 * A dataset ready for questions: every id leads to its entry.
 * @param file whose references have been checked
 * @param sha256 (hex) of the bytes that it was read from
 * @param dataFlag what one adds to a command to ask this dataset, ` -d autumn`
 */
export function link(file: DatasetFile, sha256: string, dataFlag = ''): Dataset {
  return {
    info: file.dataset,
    sha256,
    dataFlag,
    parties: byId(file.parties),
    sources: byId(file.sources),
    documents: byId(file.documents),
    incidents: byId(file.incidents),
    statements: file.statements,
    statementById: byId(file.statements),
    relations: file.relations,
    relationsOf: byEnd(file.relations),
    assessments: file.assessments ?? [],
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

/** In an order of their own, so that it does not matter in which records they stood. */
function byEnd(relations: readonly Relation[]): Map<string, Relation[]> {
  const key = ({ from, to, type }: Relation): string => JSON.stringify([to, from, type])
  const sorted = [...relations].sort((a, b) => compareText(key(a), key(b)))
  return groupedBy(sorted, (relation) => new Set([relation.from, relation.to]))
}
