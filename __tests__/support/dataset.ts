/**
 * Small hand-made datasets for tests. Say only what the test is about: registers have a small default world of two
 * parties to the conflict and a state that is none, and whatever a statement mentions without its being registered is added.
 */
import { type Dataset, type DatasetFile, type DatasetInfo, link } from '../../src/model/dataset.js'
import type { Document } from '../../src/model/document.js'
import type { Incident } from '../../src/model/incident.js'
import type { Party, Source } from '../../src/model/source.js'
import type { Relation } from '../../src/model/relation.js'
import type { Attribution, Statement } from '../../src/model/statement.js'

export interface DatasetSketch {
  readonly info?: Partial<DatasetInfo>
  readonly parties?: readonly Named<Party>[]
  readonly sources?: readonly Named<Source>[]
  readonly documents?: readonly (Partial<Document> & { readonly id: string })[]
  readonly incidents?: readonly Named<Incident>[]
  readonly statements?: readonly StatementSketch[]
  readonly relations?: readonly RelationSketch[]
}

/** `source` is short for `attribution.source`; `source: null` makes a statement without a source. */
export type StatementSketch = Partial<Omit<Statement, 'attribution'>> & {
  readonly source?: string | null
  readonly attribution?: Partial<Attribution>
}

type Named<T> = Partial<T> & { readonly id: string }
type RelationSketch = Partial<Relation> & Pick<Relation, 'from' | 'to' | 'type'>

export const PARTIES: readonly Party[] = [
  { id: 'armenia', name: 'Armenia', alternateName: ['Republic of Armenia'] },
  { id: 'azerbaijan', name: 'Azerbaijan', alternateName: ['Republic of Azerbaijan'] },
  { id: 'united-states', name: 'United States', alternateName: ['USA'] },
]

export const SOURCES: readonly Source[] = [
  {
    id: 'armenia-mod',
    type: 'Organization',
    name: 'Ministry of Defence of Armenia',
    shortName: 'Ministry of Defence',
    alternateName: ['Armenian Defence Ministry', 'Armenian Ministry of Defense', 'Armenian MoD'],
    party: 'armenia',
    standing: 'party-to-conflict',
  },
  {
    id: 'azerbaijan-mod',
    type: 'Organization',
    name: 'Ministry of Defence of Azerbaijan',
    shortName: 'Ministry of Defence',
    alternateName: ['Azerbaijani Defence Ministry', 'Azerbaijani Ministry of Defense', 'Azerbaijani MoD'],
    party: 'azerbaijan',
    standing: 'party-to-conflict',
  },
  {
    id: 'pashinyan',
    type: 'Person',
    name: 'Nikol Pashinyan',
    alternateName: ['Nikol Pashinian', 'Никол Пашинян', 'Նիկոլ Փաշինյան'],
    party: 'armenia',
    standing: 'party-to-conflict',
    role: [{ jobTitle: 'Prime Minister' }],
  },
  {
    id: 'aliyev',
    type: 'Person',
    name: 'Ilham Aliyev',
    alternateName: ['Ilham Aliev', 'İlham Əliyev'],
    party: 'azerbaijan',
    standing: 'party-to-conflict',
    role: [{ jobTitle: 'President' }],
  },
  {
    id: 'blinken',
    type: 'Person',
    name: 'Antony Blinken',
    alternateName: ['Anthony Blinken'],
    party: 'united-states',
    standing: 'state',
    role: [{ jobTitle: 'Secretary of State' }],
  },
]

export function makeDataset(sketch: DatasetSketch = {}): Dataset {
  return link(makeFile(sketch), '0'.repeat(64))
}

/** The same as a file holds it, for tests of reading and writing. */
export function makeFile(sketch: DatasetSketch = {}): DatasetFile {
  const statements = (sketch.statements ?? []).map(makeStatement)
  return {
    schemaVersion: 1,
    dataset: { id: 'test', title: 'Test data', ...sketch.info },
    parties: (sketch.parties ?? PARTIES).map((party) => ({ name: party.id, ...party })),
    sources: withMentioned(
      (sketch.sources ?? SOURCES).map(makeSource),
      statements.map((statement) => statement.attribution.source),
      makeSource,
    ),
    documents: withMentioned(
      (sketch.documents ?? []).map(makeDocument),
      statements.flatMap((statement) => statement.appearances?.map((appearance) => appearance.document)),
      makeDocument,
    ),
    incidents: withMentioned(
      (sketch.incidents ?? []).map(makeIncident),
      statements.map((statement) => statement.incident),
      makeIncident,
    ),
    statements,
    relations: (sketch.relations ?? []).map((relation) => ({
      direction: 'one-way',
      basis: 'explicit',
      ...relation,
    })),
  }
}

/** A statement of the Armenian ministry of defence, unless the sketch says otherwise; ids are s1, s2 … by place. */
export function makeStatement(sketch: StatementSketch, index = 0): Statement {
  const { source, attribution, ...rest } = sketch
  return {
    id: `s${index + 1}`,
    act: 'state',
    gist: 'Something is said.',
    ...rest,
    attribution:
      source === null
        ? { named: 'none', status: 'none', ...attribution }
        : { source: source ?? 'armenia-mod', named: 'organisation', status: 'clear', ...attribution },
  }
}

function makeSource(source: Named<Source>): Source {
  return { type: 'Organization', name: source.id, ...source }
}

function makeDocument(document: Partial<Document> & { readonly id: string }): Document {
  return { type: 'NewsArticle', ...document }
}

function makeIncident(incident: Named<Incident>): Incident {
  return { name: incident.id, ...incident }
}

function withMentioned<T extends { readonly id: string }>(
  given: readonly T[],
  mentioned: readonly (string | undefined)[],
  make: (item: { readonly id: string }) => T,
): T[] {
  const missing = new Set(mentioned.filter((id) => id !== undefined))
  for (const { id } of given) missing.delete(id)
  return [...given, ...[...missing].map((id) => make({ id }))]
}
