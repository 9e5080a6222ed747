/** The orders of a list of statements, alike for all that hold them. */
import type { Lookup } from './dataset.js'
import type { FlatRecord } from './record.js'
import type { OrderBy } from './order-by.js'
import type { Statement } from './statement.js'

export const LIST_ORDERS = ['time', 'source', 'act', 'incident', 'id'] as const
export type ListOrder = (typeof LIST_ORDERS)[number]

/** What of a record decides where it stands. */
export type Placed = Pick<FlatRecord, 'saidDate' | 'act' | 'incident' | 'id'> & {
  readonly sourceName?: string | undefined
}

export const LIST_ORDER: Readonly<Record<ListOrder, OrderBy<Placed>>> = {
  time: { kind: 'date', value: ({ saidDate }) => saidDate },
  source: { kind: 'text', value: ({ sourceName }) => sourceName },
  act: { kind: 'text', value: ({ act }) => act },
  incident: { kind: 'text', value: ({ incident }) => incident },
  id: { kind: 'text', value: ({ id }) => id },
}

/** The same of statements, whose sources have their names in a register. */
export function statementOrder({ sources }: Pick<Lookup, 'sources'>, order: ListOrder): OrderBy<Statement> {
  const { kind, value } = LIST_ORDER[order]
  const sourceNameOf = ({ attribution }: Statement): string | undefined =>
    sources.get(attribution.source ?? '')?.name
  return { kind, value: (statement) => value({ ...statement, sourceName: sourceNameOf(statement) }) }
}
