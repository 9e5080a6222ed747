/**
 * Statements as entries, one under another, in bands of one day; each is made only when it is drawn. A long band is
 * given out in pieces, so that no reader waits for its end and nobody holds it whole.
 */
import type { Found } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import type { Statement } from '../../model/statement.js'
import type { Block, Stream, Entry } from '../../page/page.js'
import { contextOf } from '../phrase/quotation-context.js'
import { ALONE, entryOf } from './entry.js'
import { standalone } from './statement-group.js'
import { dayBands } from './day-bands.js'

type Entries = Block & { kind: 'sides' }

/** @param context shows the words around each quotation, so many code points on each side */
export function entriesBlock(lookup: Lookup, statements: readonly Statement[], context?: number): Entries {
  return entriesStream(
    statements.map((statement) => ({ lookup, statement })),
    context,
  )
}

/** The same of statements that may come one by one, each with what it leads to. */
export function entriesStream(found: Stream<Found>, context?: number): Entries {
  const bands = dayBands(found, (one) => entryFor(one, context))
  return { kind: 'sides', labelHeading: 'said on', columns: [{ heading: 'who says what' }], bands }
}

function entryFor({ lookup, statement }: Found, context: number | undefined): Entry {
  const entry = entryOf(lookup, standalone(statement), ALONE)
  return context === undefined
    ? entry
    : { ...entry, words: [...entry.words, ...contextOf(statement, context)] }
}
