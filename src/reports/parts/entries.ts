/** Statements as entries, one under another, gathered by the day said; each is made only when it is drawn. */
import type { Found } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import type { Band, Block, Stream } from '../../page/page.js'
import { contextOf } from '../phrase/context.js'
import { DayBands } from './day-bands.js'
import { ALONE, entryOf } from './entry.js'
import { standalone } from './statement-group.js'

type Entries = Block & { kind: 'sides' }

/** @param context shows the words around each quotation, so many code points on each side */
export function entriesBlock(lookup: Lookup, statements: readonly Statement[], context?: number): Entries {
  return block(bandsOf(lookup, statements, context))
}

/** The same of statements that come one by one. */
export function entriesStream(found: AsyncIterable<Found>, context?: number): Entries {
  return block(bandsAsFound(found, context))
}

function block(bands: Stream<Band>): Entries {
  return { kind: 'sides', labelHeading: 'said on', columns: [{ heading: 'who says what' }], bands }
}

function* bandsOf(
  lookup: Lookup,
  statements: readonly Statement[],
  context: number | undefined,
): Generator<Band> {
  const days = new DayBands()
  for (const statement of statements) {
    const done = days.add(statement, entryFor({ lookup, statement }, context))
    if (done !== undefined) yield done
  }
  const last = days.end()
  if (last !== undefined) yield last
}

async function* bandsAsFound(found: AsyncIterable<Found>, context: number | undefined): AsyncGenerator<Band> {
  const days = new DayBands()
  for await (const one of found) {
    const done = days.add(one.statement, entryFor(one, context))
    if (done !== undefined) yield done
  }
  const last = days.end()
  if (last !== undefined) yield last
}

function entryFor({ lookup, statement }: Found, context: number | undefined): ReturnType<typeof entryOf> {
  const entry = entryOf(lookup, standalone(statement), ALONE)
  return context === undefined
    ? entry
    : { ...entry, words: [...entry.words, ...contextOf(statement, context)] }
}
