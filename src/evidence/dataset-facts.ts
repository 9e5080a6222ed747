/** The facts of a dataset that is held whole: each statement is a group of its own. */
import type { Dataset } from '../model/dataset.js'
import { omitUndefined } from '../model/deep-equal.js'
import { relationMentions } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import { Corpus } from './corpus.js'
import type { Row, RowRecord } from './facts.js'

/** Gathered when something is first asked of them. */
export function corpusOf(dataset: Dataset): Corpus {
  let rows: readonly Row[] | undefined
  return new Corpus(
    () => (rows ??= dataset.statements.map((statement) => rowOf(dataset, statement))),
    dataset,
  )
}

function rowOf(dataset: Dataset, statement: Statement): Row {
  const { id, act, incident, saidDate, attribution, appearances, figures } = statement
  const { source, named } = attribution
  return {
    record: omitUndefined<RowRecord>({
      ...{ id, act, named, incident, saidDate, source, figures },
      relations: relationMentions(dataset, id),
      documents: (appearances ?? []).map(({ document, role }) => ({ id: document, role })),
    }),
    count: 1,
  }
}
