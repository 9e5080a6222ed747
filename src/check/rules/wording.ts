/** The coder's own words weigh nothing, and are the same for every side. */
import { groupedBy } from '../../model/group.js'
import type { Statement } from '../../model/statement.js'
import { inStatements, type Mark, marksIn, type Rule } from '../rule.js'
import type { Entry, Subject } from '../subject.js'
import { LOADED, LOADED_CONTEXT, withoutQuoted } from '../words/weighing.js'

export const WORDING_RULES: readonly Rule[] = [
  {
    id: 'loaded-word',
    severity: 'warning',
    title: 'a word that weighs what is said',
    explanation:
      'A coder writes “says”, “accuses”, “denies”, for all alike; “alleges” doubts and “admits” believes.',
    find: ({ statements, incidents }) => [
      ...marksIn(statements.entries, ({ id, gist, clause = '' }) => [
        ...loaded('gist', gist, `${id} in our own words`),
        ...loaded('clause', clause, `${id} in our own words`),
      ]),
      ...marksIn(incidents.entries, ({ id, name }) => loaded('name', name, id)),
    ],
  },
  {
    id: 'loaded-cue',
    severity: 'note',
    title: 'the page introduces it with a word that weighs',
    explanation: 'The page’s own verb colours the statement; reports print the same verb for all.',
    find: inStatements(({ id, attribution: { cue = '' } }) =>
      Array.from(cue.matchAll(LOADED), ([word]) => ({
        path: ['attribution', 'cue'],
        message: `the page introduces ${id} with “${word}”`,
      })),
    ),
  },
  {
    id: 'one-sided-word',
    severity: 'warning',
    title: 'a verb or adjective for one side only',
    explanation:
      'What one side always “warns” and the other never does is a choice of the coder, and may be a slant.',
    find: (subject) => {
      const spoken = bySide(subject)
      return [...spoken].flatMap(([side, statements]) => {
        const others = [...spoken].flatMap(([other, theirs]) => (other === side ? [] : theirs))
        if (others.length < OFTEN) return []
        const elsewhere = new Set(others.flatMap(tellingWords))
        return [...groupedBy(statements, tellingWords)]
          .filter(([word, where]) => where.length >= OFTEN && !elsewhere.has(word))
          .map(([word, [first, ...more]]) => ({
            path: [...(first?.path ?? []), 'gist'],
            message: `“${word}” stands in ${String(more.length + 1)} gists of ${side} and in none of the other side`,
            hint: 'use the same words for every side, or see whether the words are the speaker’s and belong in “ ”',
          }))
      })
    },
  },
]

function loaded(field: string, text: string, subject: string): Mark[] {
  return Array.from(withoutQuoted(text).matchAll(LOADED), ([word]) => ({
    path: [field],
    message: `${subject}: “${word}” weighs what is said`,
    hint: 'write “says”, “accuses”, “denies”; or put the page’s own words in “ ”',
  }))
}

/** So often must a word stand for one side, and so many statements must the other side have, to tell. */
const OFTEN = 4

/** The statements of each party to the conflict, joint ones left out. */
function bySide({ statements, sources }: Subject): Map<string, Entry<Statement>[]> {
  return groupedBy(statements.entries, ({ item }) => {
    const source = sources.byId.get(item.attribution.source ?? '')
    return source?.standing === 'party-to-conflict' && source.party !== undefined ? [source.party] : []
  })
}

function tellingWords({ item }: Entry<Statement>): string[] {
  const words = Array.from(withoutQuoted(item.gist).matchAll(LOADED_CONTEXT), ([word]) => word.toLowerCase())
  return [...new Set(words)]
}
