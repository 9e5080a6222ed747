/** Words that some program read or wrote in a way that changed them. */
import type { Mark, Rule } from '../rule.js'
import { textsIn } from '../texts-in.js'
import { MISREAD, HTML_ENTITY } from '../words/misread-letters.js'

export const MISREAD_RULES: readonly Rule[] = [
  {
    id: 'misread-character',
    severity: 'warning',
    title: 'letters of a text that was decoded wrongly once',
    explanation:
      'â€œ for “, Õ for ’: the words are no longer those of the page, and a search does not find them.',
    find: ({ whole }) =>
      marks(whole, MISREAD, (around) => ({
        message: `“${around}” was once read in a wrong character set`,
        hint: 'copy the words from the page again, or convert the file anew from the one that it was made of',
      })),
  },
  {
    id: 'html-entity',
    severity: 'warning',
    title: 'a character as HTML writes it',
    explanation: '&amp; stands for &, and &#39; for an apostrophe: the name is not the one that people read.',
    find: ({ whole }) =>
      marks(whole, HTML_ENTITY, (_, entity) => ({
        message: `“${entity}” is a character as HTML writes it`,
        hint: 'write the character itself',
      })),
  },
]

/** One mark a text, at the first place. */
function marks(
  whole: unknown,
  pattern: RegExp,
  advice: (around: string, found: string) => Pick<Mark, 'message' | 'hint'>,
): Mark[] {
  return textsIn(whole, pattern, IN_CODE).map(({ path, text }) => {
    const index = text.search(pattern)
    const [found = ''] = pattern.exec(text) ?? []
    const around = text.slice(Math.max(0, index - AROUND), index + found.length + AROUND)
    return { path, ...advice(around, found) }
  })
}

const AROUND = 12

/** Addresses have such signs of their own. */
const IN_CODE: ReadonlySet<string> = new Set(['url', 'archivedUrl', 'sameAs', 'original'])
