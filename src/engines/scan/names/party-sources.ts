/** A question without parties: who belongs to one is looked up once, where all who speak are known. */
import type { Dataset } from '../../../model/dataset.js'
import type { Query } from '../../../query/query.js'
import { sourcesOfParties } from '../../../query/voices.js'

export function withSourcesOfParties(query: Query, dataset: Dataset): Query {
  switch (query.tag) {
    case 'and':
      return { tag: 'and', all: query.all.map((part) => withSourcesOfParties(part, dataset)) }
    case 'or':
      return { tag: 'or', any: query.any.map((part) => withSourcesOfParties(part, dataset)) }
    case 'not':
      return { tag: 'not', query: withSourcesOfParties(query.query, dataset) }
    case 'party':
      return { tag: 'source', ids: sourcesOfParties(dataset, query.ids) }
    default:
      return query
  }
}
