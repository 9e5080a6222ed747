/** Parties, sources, documents and incidents, gathered from what records say of them. */
import type { Problem } from '../error.js'
import type { DatasetFile, DatasetInfo } from './dataset.js'
import type { Document } from './document.js'
import type { Incident } from './incident.js'
import type { Party, Source } from './source.js'
import { mergeEntries } from './merge.js'
import { omitUndefined } from './deep-equal.js'
import type { DocumentMention, FlatRecord } from './record.js'
import type { RegisterLine } from './register-line.js'

/** What is known of an entry so far; a record may know no more than the id. */
type Known<T> = { readonly [Key in keyof T]?: T[Key] | undefined } & { readonly id: string }

/** Entries keep the order in which they are first named. */
export class RegisterIntake {
  readonly #parties = new Map<string, Known<Party>>()
  readonly #sources = new Map<string, Known<Source>>()
  readonly #documents = new Map<string, Known<Document>>()
  readonly #incidents = new Map<string, Known<Incident>>()
  readonly #onConflict: (problem: Problem) => void
  #info: DatasetInfo | undefined

  constructor(onConflict: (problem: Problem) => void) {
    this.#onConflict = onConflict
  }

  enter(record: FlatRecord): void {
    this.#enterSource(record)
    if (record.incident !== undefined) {
      this.#add(this.#incidents, 'incident', { id: record.incident, name: record.incidentName })
    }
    for (const target of [...(record.target ?? []), ...(record.addressee ?? [])]) {
      this.#party(target.party, target.partyName)
      this.#source(target.source, target.sourceName)
    }
    for (const relay of record.relayedBy ?? []) this.#source(relay.source, relay.sourceName)
    for (const figure of record.figures ?? []) {
      this.#party(figure.of, figure.ofName)
      if (figure.countedBy !== 'nobody') this.#source(figure.countedBy, figure.countedByName)
    }
    for (const document of record.documents ?? []) this.#enterDocument(document)
    for (const { document } of [...(record.anchors ?? []), ...(record.quote?.witnesses ?? [])]) {
      this.#add(this.#documents, 'document', { id: document })
    }
  }

  /** Lines come before records, so that their order is that of the registers. */
  enterLine(line: RegisterLine): void {
    if (line.register === 'dataset') this.#info = this.#united('dataset', this.#info, line.entry)
    else if (line.register === 'parties') this.#add(this.#parties, 'party', line.entry)
    else if (line.register === 'sources') this.#add(this.#sources, 'source', line.entry)
    else if (line.register === 'documents') this.#add(this.#documents, 'document', line.entry)
    else if (line.register === 'incidents') this.#add(this.#incidents, 'incident', line.entry)
  }

  /** What the dataset says of itself, where a line tells it. */
  get info(): DatasetInfo | undefined {
    return this.#info
  }

  lists(): Pick<DatasetFile, 'parties' | 'sources' | 'documents' | 'incidents'> {
    this.#enterReferred()
    return {
      parties: [...this.#parties.values()].map((party) =>
        omitUndefined<Party>({ ...party, name: party.name ?? party.id }),
      ),
      sources: [...this.#sources.values()].map((source) =>
        omitUndefined<Source>({
          ...source,
          name: source.name ?? source.id,
        }),
      ),
      documents: [...this.#documents.values()].map((document) =>
        omitUndefined<Document>({ ...document, type: document.type ?? 'Document' }),
      ),
      incidents: [...this.#incidents.values()].map((incident) =>
        omitUndefined<Incident>({ ...incident, name: incident.name ?? incident.id }),
      ),
    }
  }

  #enterSource(record: FlatRecord): void {
    this.#party(record.party, record.partyName)
    for (const { partyName, ...member } of record.members ?? []) {
      this.#party(member.party, partyName)
      this.#add(this.#sources, 'source', member)
    }
    this.#source(record.partOf, record.partOfName)
    if (record.source === undefined) return
    // Several together are joint, unless something was said of them before.
    const isJoint = record.members !== undefined && !this.#sources.has(record.source)
    this.#add(this.#sources, 'source', {
      id: record.source,
      name: record.sourceName,
      shortName: record.sourceShortName,
      type: record.sourceType ?? (isJoint ? 'Joint' : undefined),
      standing: record.standing,
      party: record.party,
      partOf: record.partOf,
      members: record.members?.map(({ id }) => id),
    })
  }

  /** Whom lines refer to, where neither a line nor a record told of them. */
  #enterReferred(): void {
    for (const { parties, placeNames } of this.#incidents.values()) {
      for (const id of [...(parties ?? []), ...(placeNames ?? []).map(({ party }) => party)]) {
        this.#party(id, undefined)
      }
    }
    for (const { agencies } of this.#documents.values()) {
      for (const id of agencies ?? []) this.#source(id, undefined)
    }
    for (const { party, partOf, members } of [...this.#sources.values()]) {
      this.#party(party, undefined)
      for (const id of [partOf, ...(members ?? [])]) this.#source(id, undefined)
    }
  }

  #enterDocument(mention: DocumentMention): void {
    const { id, type, headline, shortName, publisher, datePublished, agencies, agencyNames, url } = mention
    for (const [index, agency] of (agencies ?? []).entries()) {
      this.#source(agency, agencyNames?.[index])
    }
    const known = { id, type, headline, shortName, datePublished, agencies, url }
    this.#add(this.#documents, 'document', { ...known, publisher: publisher ?? undefined })
  }

  #party(id: string | undefined, name: string | undefined): void {
    if (id !== undefined) this.#add(this.#parties, 'party', { id, name })
  }

  #source(id: string | undefined, name: string | undefined): void {
    if (id !== undefined) this.#add(this.#sources, 'source', { id, name })
  }

  #add<T extends { readonly id: string }>(register: Map<string, T>, kind: string, entry: T): void {
    register.set(entry.id, this.#united(kind, register.get(entry.id), entry))
  }

  #united<T extends { readonly id: string }>(kind: string, before: T | undefined, entry: T): T {
    if (before === undefined) return entry
    return mergeEntries(before, entry, (conflict) => {
      this.#onConflict({
        message: `${kind} “${entry.id}”: ${conflict.field} is ${JSON.stringify(conflict.one)} in one record and ${JSON.stringify(conflict.other)} in another`,
        hint: 'give all records the same words for one id, or two different ids',
      })
    })
  }
}
