/** Characters in any text of the file that people cannot see, and that change what they see. */
import type { Path } from '../../dataset/finding.js'
import { isNeeded, INVISIBLE } from '../../text/invisible.js'
import type { Mark, Rule } from '../rule.js'
import { textsIn } from '../texts-in.js'

export const HYGIENE_RULES: readonly Rule[] = [
  {
    id: 'control-character',
    severity: 'error',
    title: 'a control character in a text',
    explanation:
      'Controls move the cursor and retitle windows; no text needs them, and nobody can read half a character.',
    find: ({ whole }) => marks(whole, 'control', 'a control character'),
  },
  {
    id: 'bidi-character',
    severity: 'error',
    title: 'a character that turns the reading order',
    explanation: 'Embeddings, overrides and isolates can show words in another order than they have.',
    find: ({ whole }) => marks(whole, 'bidi', 'a character that turns the reading order'),
  },
  {
    id: 'invisible-character',
    severity: 'warning',
    title: 'an invisible character in a text',
    explanation: 'Two texts that look the same are then two, and a search finds only one of them.',
    find: ({ whole }) => marks(whole, 'invisible', 'an invisible character'),
  },
  {
    id: 'lost-character',
    severity: 'warning',
    title: 'a character that was lost',
    explanation:
      'U+FFFD stands where a program could not read a character: the words are no longer those of the page.',
    find: ({ whole }) => marks(whole, 'lost', 'the mark of a lost character'),
  },
]

type Kind = 'control' | 'bidi' | 'invisible' | 'lost'

function kindOf(character: string): Kind {
  if (character === '\ufffd') return 'lost'
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(character)) return 'control'
  return /[\u202a-\u202e\u2066-\u2069]/.test(character) ? 'bidi' : 'invisible'
}

/** One mark a text, at its first character of the kind. */
function marks(whole: unknown, kind: Kind, what: string): Mark[] {
  return textsIn(whole, SUSPICIOUS).flatMap(({ path, text }) => {
    const found = strangers(text, path).filter(({ character }) => kindOf(character) === kind)
    const [first] = found
    if (first === undefined) return []
    const more = found.length > 1 ? `, and ${String(found.length - 1)} more` : ''
    const before = text.slice(Math.max(0, first.index - 20), first.index)
    const message = `${what}, ${codeOf(first.character)}, stands after “${before}”${more}`
    return [{ path, message, hint: 'take it away, or copy the words from the page again' }]
  })
}

/** A text may be cut into lines where it is matched with another text. */
function strangers(text: string, path: Path): { character: string; index: number }[] {
  const layout = path.includes('anchors') ? /[\t\n\r]/ : /(?!)/
  return Array.from(text.matchAll(SUSPICIOUS), ({ 0: character, index }) => ({ character, index })).filter(
    ({ character, index }) => !isNeeded(text, index) && !layout.test(character),
  )
}

const SUSPICIOUS = new RegExp(`${INVISIBLE.source}|\\ufffd`, 'gu')

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
