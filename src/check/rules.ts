/** All rules of `claims check`, in the order of its manual. */
import { nearest, themselves } from '../text/nearest.js'
import { ClaimsError } from '../error.js'
import { ANCHOR_RULES } from './rules/anchors.js'
import { DATE_RULES } from './rules/dates.js'
import { FIGURE_RULES } from './rules/figures.js'
import { MISREAD_RULES } from './rules/misread.js'
import { HYGIENE_RULES } from './rules/hygiene.js'
import { NAME_RULES } from './rules/names.js'
import { QUOTE_RULES } from './rules/quotes.js'
import { RELATION_RULES } from './rules/relations.js'
import { SOURCE_RULES } from './rules/sources.js'
import { SOURCING_RULES } from './rules/sourcing.js'
import { TEXT_RULES } from './rules/texts.js'
import { WORDING_RULES } from './rules/wording.js'
import type { Rule, RuleInfo } from './rule.js'

/** What reading a file already finds, told as rules of the same kind. */
const READING_RULES = [
  ['encoding', 'bytes that are no text in UTF-8', 'Read in another way, a quotation would silently change.'],
  ['syntax', 'text that is no JSON', 'Nothing can be read until it is.'],
  ['duplicate-key', 'a key that stands twice', 'Programs keep the last and silently lose the first.'],
  ['schema', 'a shape that the schema does not allow', 'claims schema dataset describes every field.'],
  ['duplicate-id', 'an id that stands twice', 'An id leads to one thing.'],
  ['reference', 'an id that leads nowhere', 'What is referred to by its id stands in its list.'],
  [
    'date',
    'a date that is none',
    'Dates are EDTF (ISO 8601-2): the day exists, and an interval ends after it begins.',
  ],
].map(([id = '', title = '', explanation = '']): RuleInfo => ({ id, severity: 'error', title, explanation }))

/** What reading rows and other people's records does with names. */
const JOINED_NAMES: RuleInfo = {
  id: 'joined-names',
  severity: 'note',
  title: 'spellings that are read as one name',
  explanation: 'In a table, and with --map, names that differ only in case, accents or spaces are one.',
}

/** Those that look at the entries of a file that could be read. */
export const ENTRY_RULES: readonly Rule[] = [
  ...DATE_RULES,
  ...RELATION_RULES,
  ...SOURCE_RULES,
  ...FIGURE_RULES,
  ...QUOTE_RULES,
  ...NAME_RULES,
  ...ANCHOR_RULES,
  ...TEXT_RULES,
  ...HYGIENE_RULES,
  ...MISREAD_RULES,
  ...SOURCING_RULES,
  ...WORDING_RULES,
]

export const RULES: readonly RuleInfo[] = [...READING_RULES, JOINED_NAMES, ...ENTRY_RULES]

/** @throws ClaimsError (usage) for an id that no rule has, with the nearest */
export function ruleNamed(id: string): RuleInfo {
  const rule = RULES.find((each) => each.id === id)
  if (rule !== undefined) return rule
  throw new ClaimsError('usage', {
    message: `there is no rule “${id}”`,
    hint: `the rules: ${RULES.map((each) => each.id).join(', ')}`,
    didYouMean: nearest(id, themselves(RULES.map((each) => each.id))),
  })
}
