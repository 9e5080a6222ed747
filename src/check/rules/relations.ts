/** Links between statements that cannot be: with itself, with the wrong speaker, or before what they answer. */
import type { Relation, RelationType } from '../../model/relation.js'
import type { Source } from '../../model/source.js'
import type { Statement } from '../../model/statement.js'
import type { Mark, Rule } from '../rule.js'
import { daysOf, type Subject } from '../subject.js'

const selfRelation: Rule = {
  id: 'self-relation',
  severity: 'error',
  title: 'a statement related to itself',
  explanation: 'No statement answers, repeats or corrects itself.',
  find: ({ relations }) =>
    relations.flatMap(({ path, item: { from, to, type } }) => {
      if (from !== to) return []
      const message = `${from} ${words(type)} itself`
      return [{ path: [...path, 'to'], message, hint: 'name the other statement, or take the relation away' }]
    }),
}

const doubledRelation: Rule = {
  id: 'doubled-relation',
  severity: 'error',
  title: 'a relation that stands twice',
  explanation: 'What stands twice is counted twice.',
  find: ({ relations }) => {
    const seen = new Set<string>()
    return relations.flatMap(({ path, item }) => {
      const keys = keysOf(item)
      const doubled = keys.some((key) => seen.has(key))
      for (const key of keys) seen.add(key)
      const message = `${item.from} ${words(item.type)} ${item.to}: this relation stands above already`
      return doubled ? [{ path, message, hint: 'take one of them away' }] : []
    })
  },
}

const BY_THE_SAME: ReadonlySet<RelationType> = new Set(['updates', 'corrects', 'retracts'])
const BY_ANOTHER: ReadonlySet<RelationType> = new Set([
  'denies',
  'counter-accuses',
  'answers',
  'acknowledges',
])

const sameSpeaker: Rule = {
  id: 'same-speaker',
  severity: 'error',
  title: 'updated, corrected or retracted by another',
  explanation: 'Only who said a thing, or speaks for the same body, can update, correct or retract it.',
  find: (subject) =>
    speakersOf(subject, BY_THE_SAME, (one, other, { sources }) => {
      const bodies = new Set(voicesOf(one, sources.byId))
      return !voicesOf(other, sources.byId).some((voice) => bodies.has(voice))
    }).map(({ path, from, to, type }) => ({
      path,
      message: `${from.id} ${words(type)} ${to.id}, which somebody else said (${speaker(from)}, ${speaker(to)})`,
      hint: 'use "contradicts", or correct the ids',
    })),
}

const anotherSpeaker: Rule = {
  id: 'another-speaker',
  severity: 'error',
  title: 'denied or answered by the same source',
  explanation: 'A denial or an answer comes from somebody else; who takes back his own words retracts them.',
  find: (subject) =>
    speakersOf(
      subject,
      BY_ANOTHER,
      (one, other) =>
        one.attribution.source !== undefined && one.attribution.source === other.attribution.source,
    ).map(({ path, from, to, type }) => ({
      path,
      message: `${from.id} ${words(type)} ${to.id}, and both are said by ${speaker(from)}`,
      hint: 'use "corrects", "retracts" or "contradicts", or correct the ids',
    })),
}

const answeredBefore: Rule = {
  id: 'answered-before',
  severity: 'error',
  title: 'an answer from before what it answers',
  explanation: 'What answers, repeats or changes a statement is not said before it.',
  find: (subject) =>
    speakersOf(subject, LATER, (one, other) => {
      const [later, earlier] = [daysOf(one.saidDate), daysOf(other.saidDate)]
      if (later === undefined || earlier === undefined) return false
      return !later.approximate && !earlier.approximate && later.latest < earlier.earliest
    }).flatMap(({ path, from, to, type, direction }) =>
      direction === 'mutual'
        ? []
        : [
            {
              path,
              message: `${from.id}, said on ${from.saidDate ?? ''}, ${words(type)} ${to.id}, said later, on ${to.saidDate ?? ''}`,
              hint: 'turn the relation round, or correct a date',
            },
          ],
    ),
}

const LATER: ReadonlySet<RelationType> = new Set([...BY_THE_SAME, ...BY_ANOTHER])

interface Linked extends Mark {
  readonly from: Statement
  readonly to: Statement
  readonly type: RelationType
  readonly direction: Relation['direction']
}

/** Relations of some types whose two statements break a law. */
function speakersOf(
  subject: Subject,
  types: ReadonlySet<RelationType>,
  breaks: (from: Statement, to: Statement, subject: Subject) => boolean,
): Linked[] {
  const { byId } = subject.statements
  return subject.relations.flatMap(({ path, item: { type, direction, ...ends } }) => {
    const [from, to] = [byId.get(ends.from), byId.get(ends.to)]
    if (from === undefined || to === undefined || from === to || !types.has(type)) return []
    return breaks(from, to, subject) ? [{ path, message: '', from, to, type, direction }] : []
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

export const RELATION_RULES: readonly Rule[] = [
  selfRelation,
  doubledRelation,
  sameSpeaker,
  anotherSpeaker,
  answeredBefore,
]
