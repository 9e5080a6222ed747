/** Problems of a large file: the first hundred of them, by line; all others are counted. */
import { ClaimsError, type Problem } from '../../error.js'
import { firstProblems, MOST_PROBLEMS } from '../locate.js'
import { placesIn } from '../place.js'
import type { TextLine } from './text-lines.js'

export class FoundProblems {
  readonly #first: Problem[] = []
  #further = 0

  /** Problems of a line as a whole. */
  addOf({ text, line }: Pick<TextLine, 'text' | 'line'>, file: string, problems: readonly Problem[]): void {
    if (problems.length === 0) return
    const where = placesIn(text, file, line)(0)
    this.add(problems.map((problem) => ({ ...problem, where })))
  }

  add(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (this.#first.length < MOST_PROBLEMS) this.#first.push(problem)
      else this.#further += 1
    }
  }

  /** @throws ClaimsError (data) where there are any, here or among the others */
  refuse(others: FoundProblems): void {
    const all = [...this.#first, ...others.#first].sort((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0))
    if (all.length === 0) return
    throw new ClaimsError('data', firstProblems(all, this.#further + others.#further))
  }
}
