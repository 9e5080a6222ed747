/** What is true of all records, whatever a question keeps of them; computed from the facts that an engine gathered. */
import type { Act } from '../model/act.js'
import type { Lookup } from '../model/dataset.js'
import type { Document } from '../model/document.js'
import { groupedBy } from '../model/group.js'
import { compareText } from '../text/compare-text.js'
import { type FactName, reportsIn, type Row } from './facts.js'
import { sourcesOfParties } from '../query/speakers.js'
import type { Dated } from '../dates/wait.js'
import { denialsNotHeld, longestWait, type RelationsOf, relationsOf } from './reply-links.js'
import { type Window, windowOf } from './window.js'

/** The groups that were gathered for a fact. */
export type Facts = (name: FactName) => readonly Row[]

type Registers = Pick<Lookup, 'sources' | 'parties' | 'documents'>

/** Counts are of records. */
export class Corpus {
  readonly #facts: Facts
  readonly #registers: Registers

  /** @param registers with all sources that speak, their parties, and the documents that report */
  constructor(facts: Facts, registers: Registers) {
    this.#facts = facts
    this.#registers = registers
  }

  get statements(): number {
    return countOf(this.#facts('speakers'))
  }

  /** How many statements have somebody who is cited for them. */
  get attributed(): number {
    return countOf(this.#facts('speakers').filter(isAttributed))
  }

  /** How many have nobody. */
  get unattributed(): number {
    return this.statements - this.attributed
  }

  /** How many sources speak. */
  get speakers(): number {
    return new Set(this.#facts('speakers').flatMap(({ record }) => record.source ?? [])).size
  }

  /** Ids of the parties to the conflict, in the order of their names. */
  get sides(): readonly string[] {
    return partiesToTheConflict(this.#registers)
  }

  /** The name of a party that speaks in some record; its id where it has none. */
  partyName(id: string): string {
    return this.#registers.parties.get(id)?.name ?? id
  }

  /** Whether any relation is coded: where none is, nothing can be said of what answers what. It reads the fact `relations`. */
  get hasRelations(): boolean {
    return this.#facts('relations').some(({ record: { relations = [] } }) => relations.length > 0)
  }

  /** How many attributed statements there are, of some acts and on one incident where these are given. */
  attributedOn({ incident, acts }: Scope): number {
    return countOf(
      this.#facts('acts').filter(
        (row) =>
          isAttributed(row) &&
          (incident === undefined || row.record.incident === incident) &&
          (acts === undefined || acts.some((act) => act === row.record.act)),
      ),
    )
  }

  /** The first and the last day on which something was said. */
  get window(): Window | undefined {
    return windowOf(this.#facts('days').map(({ record }) => record))
  }

  /** The most days that an answer to a statement with one of these acts may have taken, as the pages show it. */
  patience(acts: readonly Act[]): number {
    return longestWait(this.#facts('relations'), acts)
  }

  /** The one document that reports all statements, where there is just one; originals and other versions aside. */
  get onlyReport(): Document | undefined {
    const [only = '', another] = reportsIn(this.#facts('reports'))
    return another === undefined ? this.#registers.documents.get(only) : undefined
  }

  /** How many numbers of people killed are given. */
  get deathTolls(): number {
    const tolls = ({ record }: Row): number =>
      (record.figures ?? []).filter(({ measure, best }) => measure === 'killed' && best !== undefined).length
    return this.#facts('tolls').reduce((sum, row) => sum + tolls(row) * row.count, 0)
  }

  /** The relations of each statement by its id. */
  get relationsOf(): RelationsOf {
    return relationsOf(this.#facts('relations'))
  }

  /** How many denials are told of that are not among the records; of statements on one incident where its id is given. */
  denialsNotHeld(incident?: string): number {
    return denialsNotHeld(this.#facts('relations'), incident).size
  }

  /** When those were said that are related to another, by id; `{}` for what has no day of saying. */
  get saidByRelated(): ReadonlyMap<string, Dated> {
    return new Map(
      this.#facts('relations').map(({ record: { id = '', saidDate } }) => [
        id,
        saidDate === undefined ? {} : { saidDate },
      ]),
    )
  }

  /** Ids of the parties to the conflict that make a statement on each incident, alone or jointly, as `party:` finds them. */
  get sidesOn(): ReadonlyMap<string, ReadonlySet<string>> {
    const speakers = this.sides.map((party) => ({
      party,
      ids: sourcesOfParties(this.#registers, new Set([party])),
    }))
    const rows = this.#facts('sides').filter(isAttributed)
    const byIncident = groupedBy(rows, ({ record: { incident } }) =>
      incident === undefined ? [] : [incident],
    )
    return new Map(
      [...byIncident].map(([incident, all]) => {
        const sources = all.map(({ record }) => record.source ?? '')
        const sides = speakers.filter(({ ids }) => sources.some((id) => ids.has(id)))
        return [incident, new Set(sides.map(({ party }) => party))]
      }),
    )
  }
}

/** What a count is narrowed to; all where a field is absent. */
export interface Scope {
  /** An id. */
  readonly incident?: string
  readonly acts?: readonly Act[]
}

/** Those of sources whose standing says so, in the order of their names. */
export function partiesToTheConflict({ sources, parties }: Registers): string[] {
  const inConflict = [...sources.values()].filter(({ standing }) => standing === 'party-to-conflict')
  const ids = new Set(inConflict.flatMap(({ party }) => party ?? []))
  const name = (id: string): string => parties.get(id)?.name ?? id
  return [...ids].sort((a, b) => compareText(name(a), name(b)))
}

/** A record that does not say how its source is named has somebody if it names a source. */
function isAttributed({ record: { named, source } }: Row): boolean {
  return (named ?? (source === undefined ? 'none' : 'person')) !== 'none'
}

function countOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}
