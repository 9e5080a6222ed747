/** Names that reading took for one, as notes: who knows better gives them names that tell them apart. */
import type { Joined } from '../dataset/table/joined-names.js'
import type { Told } from './checked.js'
import { ruleNamed } from './rules.js'

export function joinedTold(joined: readonly Joined[]): Told[] {
  return joined.map(({ kind, id, name, spelling, where }) => ({
    rule: ruleNamed('joined-names'),
    message: `“${spelling}” and “${name}” are read as one ${kind}, ${id}`,
    hint: 'they differ only in case, accents or spaces; where they are two, name them so that people can tell them apart',
    where,
    id,
  }))
}
