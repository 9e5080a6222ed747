/** All rules of `claims check`, in the order of its manual. */
import { nearest, themselves } from '../text/nearest.js'
import { ClaimsError } from '../error.js'
import { ANCHOR_RULES } from './rules/anchors.js'
import { DATE_RULES } from './rules/dates.js'
import { FIGURE_RULES } from './rules/figures.js'
import { HYGIENE_RULES } from './rules/hygiene.js'
import { NAME_RULES } from './rules/names.js'
import { QUOTE_RULES } from './rules/quotes.js'
import { READING_RULES } from './rules/reading.js'
import { RELATION_RULES } from './rules/relations.js'
import { SOURCE_RULES } from './rules/sources.js'
import { SOURCING_RULES } from './rules/sourcing.js'
import { TEXT_RULES } from './rules/texts.js'
import { WORDING_RULES } from './rules/wording.js'
import type { Rule, RuleInfo } from './rule.js'

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
  ...SOURCING_RULES,
  ...WORDING_RULES,
]

export const RULES: readonly RuleInfo[] = [...READING_RULES, ...ENTRY_RULES]

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
