/** Names that lead to the wrong source, or to several. */
import { fold } from '../../text/fold.js'
import { mayBeOneName } from '../../text/name-key.js'
import type { Source } from '../../model/source.js'
import type { Path } from '../../dataset/finding.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'
import { CAPITALS, COMMON_NOUNS } from '../words/bare-names.js'
import { skeleton } from '../words/confusable.js'

export const NAME_RULES: readonly Rule[] = [
  {
    id: 'names-alike',
    severity: 'warning',
    title: 'two sources that look alike',
    explanation:
      'Names that differ only in case, accents, spaces, script or letters of one shape are probably one source.',
    find: (subject) =>
      [
        ...shared(
          namesOf(subject).filter(({ isMain }) => isMain),
          words,
          'the same name but for case, accents or script',
        ),
        ...shared(namesOf(subject), skeleton, 'a name that looks the same').filter(
          ({ one, other }) => words(one.text) !== words(other.text),
        ),
      ].map(({ one, other, what }) => ({
        path: one.path,
        message: `${one.id} and ${other.id} have ${what}: “${one.text}”, “${other.text}”`,
        hint: 'where they are one, make them one source with the other name in its alternateName; else name them so that people can tell them apart',
      })),
  },
  {
    id: 'alias-of-two',
    severity: 'warning',
    title: 'a name of two sources',
    explanation: 'Who types it has to choose each time.',
    find: (subject) =>
      shared(namesOf(subject), words, 'one name')
        .filter(({ one, other }) => !one.isMain || !other.isMain)
        .map(({ one, other }) => ({
          path: one.path,
          message: `“${one.text}” is a name of ${one.id}, and also of ${other.id}`,
          hint: 'take it from one of them; the words of one page belong in sourceAsPrinted',
        })),
  },
  {
    id: 'bare-alias',
    severity: 'warning',
    title: 'a bare country, capital or common noun as a name of a body',
    explanation:
      '“Baku” or “the ministry” on a page may be anybody there; as an alias it would settle that unseen.',
    find: (subject) => {
      const countries = new Set(
        subject.parties.entries.flatMap(({ item }) => [item.name, ...(item.alternateName ?? [])]).map(fold),
      )
      return namesOf(subject).flatMap(({ text, path, id, isMain, source }) => {
        const kind = bareKind(fold(text), countries)
        const isTheParty = countries.has(fold(source.name))
        if (kind === undefined || isMain || isTheParty || source.type === 'Person') return []
        const message = `“${text}” is ${kind}, and stands as a name of ${id}`
        return [{ path, message, hint: 'write it in sourceAsPrinted of the statements where it stands' }]
      })
    },
  },
]

function bareKind(folded: string, countries: ReadonlySet<string>): string | undefined {
  if (countries.has(folded)) return 'a bare country'
  if (CAPITALS.has(folded)) return 'a bare capital'
  return COMMON_NOUNS.has(folded.replace(/^(?:the|an?) /, '')) ? 'a common noun' : undefined
}

interface Name {
  readonly text: string
  readonly path: Path
  readonly id: string
  readonly source: Source
  /** The name itself, not one of the other names. */
  readonly isMain: boolean
}

function namesOf({ sources }: Subject): Name[] {
  return sources.entries.flatMap(({ path, item }) => [
    { text: item.name, path: [...path, 'name'], id: item.id, source: item, isMain: true },
    ...(item.alternateName ?? []).map((text, index) => ({
      text,
      path: [...path, 'alternateName', index],
      id: item.id,
      source: item,
      isMain: false,
    })),
  ])
}

interface Pair {
  readonly one: Name
  readonly other: Name
  readonly what: string
}

/** What is the same of two writings of one name; `mayBeOneName` tells the others apart. */
function words(text: string): string {
  return fold(text).replaceAll(' ', '')
}

/** Names of different sources that are one under a key; each is told once, beside the first that has it. */
function shared(names: readonly Name[], key: (text: string) => string, what: string): Pair[] {
  const known = new Map<string, Name[]>()
  return names.flatMap((name) => {
    const one = key(name.text)
    const before = known.get(one) ?? []
    if (before.length === 0) known.set(one, before)
    const other = before.find(
      ({ id, text }) => id !== name.id && (key !== words || mayBeOneName(name.text, text)),
    )
    before.push(name)
    return one === '' || other === undefined ? [] : [{ one: name, other, what }]
  })
}
