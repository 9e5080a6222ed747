/** What `is:` asks of a statement, by the word that asks it. */
import { REPLY_WAYS } from '../model/reply-way.js'
import { isIn } from './predicate.js'
import { allOf, anyOf, not, type Query } from './query.js'

type Property =
  | ('joint' | 'relayed' | 'mutual' | 'uncertain' | 'unattributed' | 'translated' | 'speaker-unclear')
  | ('answered' | 'denied' | 'open')

const ACCUSES = isIn('act', ['accuse'])
const ANSWERED: Query = { tag: 'replied', ways: new Set(REPLY_WAYS) }

export const IS: Readonly<Record<Property, Query>> = {
  // As `mannerOf` of the model has it: what is said of each of several is not said jointly.
  joint: allOf(
    isIn('sourceType', ['Joint']),
    not(isIn('mutual', [true])),
    not(isIn('act', ['not-reported'])),
  ),
  relayed: { tag: 'exists', path: 'relayedBy' },
  mutual: isIn('mutual', [true]),
  // When or by whom it was said is not fully known; when that happened of which it speaks is another matter. Having no
  // date, or no source, has words of its own.
  uncertain: anyOf(
    { tag: 'inexact', path: 'saidDate' },
    isIn('coding.confidence', ['medium', 'low']),
    isIn('status', ['partial', 'garbled']),
  ),
  unattributed: isIn('named', ['none']),
  // Its words, as printed, came through another language.
  translated: anyOf(
    isIn('quote.backTranslated', [true]),
    { tag: 'exists', path: 'quote.original.text' },
    isIn('documents.translation.status', ['human', 'machine', 'machine-suspected']),
  ),
  'speaker-unclear': isIn('status', ['garbled']),
  answered: allOf(ACCUSES, ANSWERED),
  denied: allOf(ACCUSES, { tag: 'replied', ways: new Set(['denied']) }),
  // Where an answer may still come after the end of the data, it is so only perhaps.
  open: allOf(ACCUSES, not(ANSWERED), { tag: 'waited' }),
}

/** A question to statements that somebody, or that nobody, is cited for, whatever else it asks. */
export const CITED: Readonly<Record<'somebody' | 'nobody', Query>> = {
  somebody: not(IS.unattributed),
  nobody: IS.unattributed,
}

/** Old names: each is a usage error whose hint gives the new one. */
export const FORMER_PROPERTIES: ReadonlyMap<string, Property> = new Map(
  Object.entries({ garbled: 'speaker-unclear', unsourced: 'unattributed' }),
)

export const IS_CHOICES: readonly Property[] = Object.keys(IS) as Property[]
