/** How sources hang together: who speaks jointly, who speaks for whom, and whether a statement agrees with that. */
import type { Source } from '../../model/source.js'
import { isUnattributed } from '../../model/statement.js'
import { inStatements, type Mark, marksIn, type Rule } from '../rule.js'

export const SOURCE_RULES: readonly Rule[] = [
  {
    id: 'joint-members',
    severity: 'error',
    title: 'a joint source with wrong members',
    explanation:
      'A joint source has two members or more, each once and none of them joint; no other source has any.',
    find: ({ sources }) => marksIn(sources.entries, (source) => membersOf(source, sources.byId)),
  },
  {
    id: 'part-of-circle',
    severity: 'error',
    title: 'a source that is part of itself',
    explanation: 'A spokesman speaks for a body, and the body not for its spokesman.',
    find: ({ sources }) =>
      marksIn(sources.entries, (source) => {
        const way = bodiesAbove(source, sources.byId)
        if (!way.includes(source.id)) return undefined
        const message = `${source.id} is part of itself: ${[source.id, ...way].join(' → ')}`
        return { path: ['partOf'], message, hint: 'take one "partOf" of this circle away' }
      }),
  },
  {
    id: 'mutual-source',
    severity: 'error',
    title: 'a mutual statement without two sides',
    explanation: 'Reports tell a mutual statement once for each member of its joint source.',
    find: inStatements(({ id, mutual, attribution: by }, { sources }) => {
      const source = sources.byId.get(by.source ?? '')
      if (mutual !== true || source?.type === 'Joint') return undefined
      const message = `${id} is mutual, and its source ${source?.id ?? '(none)'} is no joint source`
      return { path: ['mutual'], message, hint: 'give it a joint source, or take "mutual" away' }
    }),
  },
  {
    id: 'attribution',
    severity: 'error',
    title: 'a source where none is named, or the reverse',
    explanation: 'What nobody is cited for is kept apart; it must be plain which statements these are.',
    find: inStatements((statement) => {
      const { id, act, attribution: by } = statement
      const nobody = isUnattributed(statement)
      if (nobody && by.source !== undefined) {
        const message = `${id} has the source ${by.source} and named: none`
        const hint = 'take the source away, or say in "named" how it is named'
        return { path: ['attribution', 'source'], message, hint }
      }
      if (!nobody && by.source === undefined) {
        const message = `${id} has a source named (${String(by.named)}), and no source`
        return { path: ['attribution'], message, hint: 'add "source", or make it "named": "none"' }
      }
      if (!nobody || WITHOUT_SPEAKER.includes(act)) return undefined
      const message = `${id} has no source, so nobody can ${act} by it`
      return { path: ['act'], message, hint: `it can only be ${WITHOUT_SPEAKER.join(' or ')}` }
    }),
  },
  {
    id: 'rank-reason',
    severity: 'error',
    title: 'deprecated without a reason',
    explanation: 'Nothing is deleted: what no longer counts stays, with the reason.',
    find: inStatements(({ id, rank, rankReason: reason }) =>
      rank === 'deprecated' && reason === undefined
        ? { path: ['rank'], message: `${id} is deprecated, and nothing says why`, hint: 'add "rankReason"' }
        : undefined,
    ),
  },
]

function membersOf(source: Source, sources: ReadonlyMap<string, Source>): Mark[] {
  const { id, type, members = [] } = source
  const path = source.members === undefined ? [] : ['members']
  if (type !== 'Joint') {
    if (source.members === undefined) return []
    const message = `${id} has members and is no joint source, but ${type === undefined ? 'its type is not coded' : `of type ${type}`}`
    return [{ path, message, hint: 'make it "type": "Joint", or take them away' }]
  }
  const few = `${id} is a joint source with ${members.length === 0 ? 'no member' : 'one member'}`
  const distinct = new Set(members).size
  return [
    ...(distinct < 2 ? [{ path, message: few, hint: 'name those who speak together in "members"' }] : []),
    ...members.flatMap((member, index) => {
      const twice = members.indexOf(member) < index
      const joint = sources.get(member)?.type === 'Joint'
      if (!twice && !joint) return []
      const message = `${id}: its member ${member} ${twice ? 'stands twice' : 'is a joint source itself'}`
      return [{ path: [...path, index], message, hint: twice ? 'keep one' : 'name the members of that one' }]
    }),
  ]
}

function bodiesAbove(source: Source, sources: ReadonlyMap<string, Source>): string[] {
  const way: string[] = []
  for (let body = source.partOf; body !== undefined; body = sources.get(body)?.partOf) {
    if (way.includes(body)) return way
    way.push(body)
  }
  return way
}

/** Acts that a sentence can do by itself, without anybody who says it. */
const WITHOUT_SPEAKER: readonly string[] = ['state', 'report-figure']
