/** How sources hang together: who speaks jointly, who speaks for whom, and whether a statement agrees with that. */
import type { Source } from '../../model/source.js'
import type { Mark, Rule } from '../rule.js'
import type { Entry, Subject } from '../subject.js'

const jointMembers: Rule = {
  id: 'joint-members',
  severity: 'error',
  title: 'a joint source with wrong members',
  explanation:
    'A joint source has two members or more, each once and none of them joint; no other source has any.',
  find: ({ sources }) => sources.entries.flatMap((entry) => membersOf(entry, sources.byId)),
}

function membersOf({ path, item }: Entry<Source>, sources: ReadonlyMap<string, Source>): Mark[] {
  const { id, type, members = [] } = item
  const at = item.members === undefined ? path : [...path, 'members']
  if (type !== 'Joint') {
    const message = `${id} has members and is no joint source, but of type ${type}`
    return item.members === undefined
      ? []
      : [{ path: at, message, hint: 'make it "type": "Joint", or take them away' }]
  }
  const few = `${id} is a joint source with ${members.length === 0 ? 'no member' : 'one member'}`
  const distinct = new Set(members).size
  return [
    ...(distinct < 2 ? [{ path: at, message: few, hint: 'name those who speak together in "members"' }] : []),
    ...members.flatMap((member, index) => {
      const twice = members.indexOf(member) < index
      const joint = sources.get(member)?.type === 'Joint'
      if (!twice && !joint) return []
      const message = `${id}: its member ${member} ${twice ? 'stands twice' : 'is a joint source itself'}`
      return [{ path: [...at, index], message, hint: twice ? 'keep one' : 'name the members of that one' }]
    }),
  ]
}

const partOf: Rule = {
  id: 'part-of-circle',
  severity: 'error',
  title: 'a source that is part of itself',
  explanation: 'A spokesman speaks for a body, and the body not for its spokesman.',
  find: ({ sources }) =>
    sources.entries.flatMap(({ path, item }) => {
      const way = bodiesAbove(item, sources.byId)
      if (!way.includes(item.id)) return []
      const message = `${item.id} is part of itself: ${[item.id, ...way].join(' → ')}`
      return [{ path: [...path, 'partOf'], message, hint: 'take one "partOf" of this circle away' }]
    }),
}

function bodiesAbove(source: Source, sources: ReadonlyMap<string, Source>): string[] {
  const way: string[] = []
  for (let body = source.partOf; body !== undefined; body = sources.get(body)?.partOf) {
    if (way.includes(body)) return way
    way.push(body)
  }
  return way
}

const mutualSource: Rule = {
  id: 'mutual-source',
  severity: 'error',
  title: 'a mutual statement without two sides',
  explanation: 'Reports tell a mutual statement once for each member of its joint source.',
  find: ({ statements, sources }) =>
    statements.entries.flatMap(({ path, item }) => {
      const source = sources.byId.get(item.attribution.source ?? '')
      if (item.mutual !== true || source?.type === 'Joint') return []
      const message = `${item.id} is mutual, and its source ${source?.id ?? '(none)'} is no joint source`
      return [{ path: [...path, 'mutual'], message, hint: 'give it a joint source, or take "mutual" away' }]
    }),
}

/** Acts that a sentence can do by itself, without anybody who says it. */
const WITHOUT_SPEAKER: readonly string[] = ['state', 'report-figure']

const attribution: Rule = {
  id: 'attribution',
  severity: 'error',
  title: 'a source where none is named, or the reverse',
  explanation: 'What nobody is cited for is kept apart; it must be plain which statements these are.',
  find: (subject) =>
    subject.statements.entries.flatMap(({ path, item: { id, act, attribution: by } }) => {
      const at = [...path, 'attribution']
      const nobody = by.named === 'none'
      if (nobody && by.source !== undefined) {
        const hint = 'take the source away, or say in "named" how it is named'
        return [
          { path: [...at, 'source'], message: `${id} has the source ${by.source} and named: none`, hint },
        ]
      }
      if (!nobody && by.source === undefined) {
        const hint = 'add "source", or make it "named": "none"'
        return [{ path: at, message: `${id} has a source named (${by.named}), and no source`, hint }]
      }
      if (!nobody || WITHOUT_SPEAKER.includes(act)) return []
      const hint = `it can only be ${WITHOUT_SPEAKER.join(' or ')}`
      return [{ path: [...path, 'act'], message: `${id} has no source, so nobody can ${act} by it`, hint }]
    }),
}

const rankReason: Rule = {
  id: 'rank-reason',
  severity: 'error',
  title: 'deprecated without a reason',
  explanation: 'Nothing is deleted: what no longer counts stays, with the reason.',
  find: ({ statements }: Subject) =>
    statements.entries.flatMap(({ path, item: { id, rank, rankReason: reason } }) =>
      rank === 'deprecated' && reason === undefined
        ? [
            {
              path: [...path, 'rank'],
              message: `${id} is deprecated, and nothing says why`,
              hint: 'add "rankReason"',
            },
          ]
        : [],
    ),
}

export const SOURCE_RULES: readonly Rule[] = [jointMembers, partOf, mutualSource, attribution, rankReason]
