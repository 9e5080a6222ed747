/** The same question in fewer parts; every statement gets the same answer as before. */
import type { Query } from './query.js'

/** Without parts that decide nothing, doubled negations and ANDs within ANDs. */
export function simplify(query: Query): Query {
  if (query.tag === 'and') return joined(query.all.map(simplify), 'and')
  if (query.tag === 'or') return joined(query.any.map(simplify), 'or')
  return query.tag === 'not' ? negated(simplify(query.query)) : query
}

function negated(query: Query): Query {
  if (query.tag === 'not') return query.query
  if (query.tag === 'everything') return { tag: 'nothing' }
  return query.tag === 'nothing' ? { tag: 'everything' } : { tag: 'not', query }
}

/** AND leaves out `everything` and falls with `nothing`; OR the other way round. */
function joined(parts: readonly Query[], tag: 'and' | 'or'): Query {
  const [idle, decisive] =
    tag === 'and' ? (['everything', 'nothing'] as const) : (['nothing', 'everything'] as const)
  const flat = parts.flatMap((part) => inner(part, tag)).filter((part) => part.tag !== idle)
  if (flat.some((part) => part.tag === decisive)) return { tag: decisive }
  const [first, second] = flat
  if (first === undefined) return { tag: idle }
  if (second === undefined) return first
  return tag === 'and' ? { tag, all: flat } : { tag, any: flat }
}

function inner(part: Query, tag: 'and' | 'or'): readonly Query[] {
  if (tag === 'and' && part.tag === 'and') return part.all
  return tag === 'or' && part.tag === 'or' ? part.any : [part]
}
