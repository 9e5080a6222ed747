/** Links between statements that cannot be: with itself, with the wrong speaker, or before what they answer. */
import { isBefore } from '../../dates/overlap.js'
import type { Relation, RelationType } from '../../model/relation.js'
import type { Source } from '../../model/source.js'
import type { Statement } from '../../model/statement.js'
import { marksIn, type Rule } from '../rule.js'
import { daysOf, type Entry, type Subject } from '../subject.js'

export const RELATION_RULES: readonly Rule[] = [
  {
    id: 'self-relation',
    severity: 'error',
    title: 'a statement related to itself',
    explanation: 'No statement answers, repeats or corrects itself.',
    find: ({ relations }) =>
      marksIn(relations, ({ from, to, type }) => {
        if (from !== to) return undefined
        const message = `${from} ${words(type)} itself`
        return { path: ['to'], message, hint: 'name the other statement, or take the relation away' }
      }),
  },
  {
    id: 'doubled-relation',
    severity: 'error',
    title: 'a relation that stands twice',
    explanation: 'What stands twice is counted twice.',
    find: ({ relations }) => {
      const seen = new Set<string>()
      return marksIn(relations, (item) => {
        const keys = keysOf(item)
        const doubled = keys.some((key) => seen.has(key))
        for (const key of keys) seen.add(key)
        const message = `${item.from} ${words(item.type)} ${item.to}: this relation stands above already`
        return doubled ? { path: [], message, hint: 'take one of them away' } : undefined
      })
    },
  },
  {
    id: 'same-speaker',
    severity: 'error',
    title: 'updated, corrected or retracted by another',
    explanation: 'Only who said a thing, or speaks for the same body, can update, correct or retract it.',
    find: (subject) =>
      marksIn(linked(subject, BY_THE_SAME), ({ from, to, type }) => {
        const voices = new Set(voicesOf(from, subject.sources.byId))
        if (voicesOf(to, subject.sources.byId).some((voice) => voices.has(voice))) return undefined
        const message = `${from.id} ${words(type)} ${to.id}, which somebody else said (${speaker(from)}, ${speaker(to)})`
        return { path: [], message, hint: 'use "contradicts", or correct the ids' }
      }),
  },
  {
    id: 'another-speaker',
    severity: 'error',
    title: 'denied or answered by the same source',
    explanation:
      'A denial or an answer comes from somebody else; who takes back his own words retracts them.',
    find: (subject) =>
      marksIn(linked(subject, BY_ANOTHER), ({ from, to, type }) => {
        const { source } = from.attribution
        if (source === undefined || source !== to.attribution.source) return undefined
        const message = `${from.id} ${words(type)} ${to.id}, and both are said by ${source}`
        return { path: [], message, hint: 'use "corrects", "retracts" or "contradicts", or correct the ids' }
      }),
  },
  {
    id: 'answered-before',
    severity: 'error',
    title: 'an answer from before what it answers',
    explanation: 'What answers, repeats or changes a statement is not said before it.',
    find: (subject) =>
      marksIn(linked(subject, LATER), ({ from, to, type, direction }) => {
        const [later, earlier] = [daysOf(from.saidDate), daysOf(to.saidDate)]
        if (later === undefined || earlier === undefined || direction === 'mutual') return undefined
        if (!isBefore(later, earlier)) return undefined
        const message = `${from.id}, said on ${later.text}, ${words(type)} ${to.id}, said later, on ${earlier.text}`
        return { path: [], message, hint: 'turn the relation round, or correct a date' }
      }),
  },
]

const BY_THE_SAME: ReadonlySet<RelationType> = new Set(['updates', 'corrects', 'retracts'])
const BY_ANOTHER: ReadonlySet<RelationType> = new Set([
  'denies',
  'counter-accuses',
  'answers',
  'acknowledges',
])

const LATER: ReadonlySet<RelationType> = new Set([...BY_THE_SAME, ...BY_ANOTHER])

interface Linked extends Pick<Relation, 'type' | 'direction'> {
  readonly from: Statement
  readonly to: Statement
}

/** Relations of some types between two statements that are there. */
function linked(
  { relations, statements: { byId } }: Subject,
  types: ReadonlySet<RelationType>,
): Entry<Linked>[] {
  return relations.flatMap(({ path, item: { type, direction, ...ends } }) => {
    const [from, to] = [byId.get(ends.from), byId.get(ends.to)]
    if (from === undefined || to === undefined || from === to || !types.has(type)) return []
    return [{ path, item: { type, direction, from, to } }]
  })
}

/** Who may speak in the place of a source: the source, its body, and the members of both. */
function voicesOf(statement: Statement, sources: ReadonlyMap<string, Source>): string[] {
  const id = statement.attribution.source
  if (id === undefined) return []
  const source = sources.get(id)
  const members = source?.members ?? []
  const bodies = [id, ...members].flatMap((each) => sources.get(each)?.partOf ?? [])
  return [id, ...members, ...bodies]
}

function keysOf({ from, to, type, direction }: Relation): string[] {
  const there = `${from} ${type} ${to}`
  return direction === 'mutual' ? [there, `${to} ${type} ${from}`] : [there]
}

function speaker({ attribution }: Statement): string {
  return attribution.source ?? 'unattributed'
}

function words(type: RelationType): string {
  return type.replace('-', ' ')
}
