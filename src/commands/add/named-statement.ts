/** Statements by their ids, as typed. */
import { ClaimsError } from '../../error.js'
import type { Dataset } from '../../model/dataset.js'
import { nearest } from '../../text/nearest.js'
import type { Statement } from '../../model/statement.js'

/** @throws ClaimsError (usage) with the nearest ids */
export function statementNamed(dataset: Dataset, id: string): Statement {
  const statement = dataset.statementById.get(id)
  if (statement !== undefined) return statement
  const ids = [...dataset.statementById.keys()]
  throw new ClaimsError('usage', {
    message: `no statement has the id “${id}” in ${dataset.info.id}`,
    hint: 'claims list prints the ids; --data names another dataset',
    didYouMean: nearest(
      id,
      ids.map((known) => [known, known]),
    ),
  })
}
