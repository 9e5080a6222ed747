/** The question of a command: what its words ask for, its negated terms, and its flags. */
import type { Question } from '../../evidence/engine.js'
import { fieldTerm, readTerms, type Term } from '../../query/term.js'
import type { Call } from '../command.js'
import { QUESTION_FLAGS, type QuestionOptions } from '../line/options.js'

/**
 * `--source pashinyan` is `source:pashinyan`.
 * @param first in the place of the call's words
 * @throws ClaimsError (usage)
 */
export function questionOf(
  options: QuestionOptions,
  { words, negated }: Pick<Call, 'words' | 'negated'>,
  first: readonly Term[] = readTerms(words),
): Question {
  const flags = QUESTION_FLAGS.flatMap((name) =>
    [options[name] ?? []].flat().map((value) => fieldTerm(name, value)),
  )
  const { only, certain } = options
  return { terms: [...first, ...readTerms(negated), ...flags], only, certain }
}
