/**
 * The facts of all records, gathered in the pass that answers the question: every line is looked at, and lines that are
 * equal in what a fact reads are one group, recognised without a parse.
 */
import { FACTS, type Fact, type FactName, type Row, type RowRecord } from '../../evidence/facts.js'
import type { FlatRecord } from '../../model/record.js'
import type { Kernel } from '../kernel/kernel.js'
import { Memo } from './counting/memo.js'
import { type ShapeKeyOf, slotsAt } from './counting/dependencies.js'
import { FirstByKey } from './counting/first-by-key.js'
import { valuesAt } from './counting/values-at.js'
import type { Visitor } from './finding/finder.js'
import type { Line } from './lines/line.js'
import { reduced } from './counting/reduced.js'
import { lineFor, type Reader } from './reader.js'

/** A group with what it is known by, whoever gathered it. */
export interface FactGroup extends Row {
  readonly key: string
}

export type FactsFound = ReadonlyMap<FactName, readonly FactGroup[]>

export class FactGroups implements Visitor {
  readonly #line: Line
  readonly #gathered: readonly Gathered[]

  constructor(kernel: Kernel, names: readonly FactName[], reader: Reader) {
    this.#line = lineFor(kernel, reader)
    this.#gathered = names.map((name) => new Gathered(kernel, name))
  }

  /** @throws OddLine */
  readonly visit: Visitor['visit'] = (block, start, newline) => {
    this.#line.take(block, start, newline)
    for (const gathered of this.#gathered) gathered.add(this.#line)
  }

  /** Each line is visited. */
  readonly passOver: Visitor['passOver'] = (_, start) => start

  found(): FactsFound {
    return new Map(this.#gathered.map(({ name, groups }) => [name, groups()]))
  }
}

/** The groups of one fact. */
class Gathered {
  readonly name: FactName
  readonly #fact: Fact
  readonly #memo: Memo
  readonly #groups = new FirstByKey<Omit<FactGroup, 'count'>>()
  readonly #counts: number[] = []
  #isDecided = false

  constructor(kernel: Kernel, name: FactName) {
    this.name = name
    this.#fact = FACTS[name]
    this.#memo = new Memo(kernel, {
      ask: (record) => this.#groupOf(record),
      shapeKey: shapeKeyOf(this.#fact),
    })
  }

  /** @throws OddLine */
  add(line: Line): void {
    if (this.#isDecided) return
    const group = this.#memo.of(line)
    if (group !== undefined && group !== NO_GROUP) this.#counts[group] = (this.#counts[group] ?? 0) + 1
  }

  readonly groups = (): FactGroup[] =>
    this.#groups.all.map((known, group) => ({ ...known, count: this.#counts[group] ?? 0 }))

  #groupOf(record: FlatRecord): number {
    const { reads, has = [], only, isDecided } = this.#fact
    if (only !== undefined && !Object.hasOwn(record, only)) return NO_GROUP
    const presence = has.map((field) => Object.hasOwn(record, field))
    const key = JSON.stringify([valuesAt(record, reads), presence])
    const before = this.#groups.all.length
    const group = this.#groups.numberOf(key, () => ({ key, record: rowRecordOf(record, this.#fact) }))
    if (group === before && isDecided !== undefined) this.#isDecided = isDecided(this.groups())
    return group
  }
}

/** Beyond the number of groups that a memo can note. */
const NO_GROUP = 2 ** 30

/** What decides the group of a line: nothing, where the fact does not read it. */
function shapeKeyOf({ reads, has = [], only }: Fact): ShapeKeyOf {
  const read = slotsAt(reads)
  return (slots) => {
    const paths = slots.map(({ path }) => path)
    const isIn = (field: string): boolean =>
      paths.some((path) => path === field || path.startsWith(`${field}.`))
    if (only !== undefined && !isIn(only)) return { slots: [], facts: '' }
    const found = read(slots)
    return found && { ...found, facts: [found.facts, ...has.map((field) => String(isIn(field)))].join('\n') }
  }
}

/** A record with no more than a fact reads. */
function rowRecordOf(record: FlatRecord, { reads, has = [] }: Fact): RowRecord {
  const kept = new Set([...reads, ...has])
  return (reduced(record, (path) => kept.has(path)) ?? {}) as RowRecord
}

/** The groups that several threads gathered, in the order of their parts. */
export function mergedFacts(all: readonly FactsFound[]): Map<FactName, Row[]> {
  const merged = new Map<FactName, Map<string, Row>>()
  for (const [name, groups] of all.flatMap((found) => [...found])) {
    const byKey = merged.get(name) ?? new Map<string, Row>()
    merged.set(name, byKey)
    for (const { key, record, count } of groups) {
      const before = byKey.get(key)
      byKey.set(key, { record: before?.record ?? record, count: (before?.count ?? 0) + count })
    }
  }
  return new Map([...merged].map(([name, byKey]) => [name, [...byKey.values()]]))
}
