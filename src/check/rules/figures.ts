/** Numbers that contradict themselves, and numbers that lump without saying so. */
import type { Figure } from '../../model/figure.js'
import type { Statement } from '../../model/statement.js'
import type { Path } from '../../dataset/finding.js'
import type { Rule } from '../rule.js'
import type { Subject } from '../subject.js'
import { lumpedWith } from '../words/lumped.js'

const figureOrder: Rule = {
  id: 'figure-order',
  severity: 'error',
  title: 'a lowest number above the highest',
  explanation: 'The lowest number is at most the best one, and that at most the highest.',
  find: (subject) =>
    figuresOf(subject).flatMap(({ path, figure, id }) => {
      const given = (['low', 'best', 'high'] as const).flatMap((name) => {
        const value = figure[name]
        return value === undefined ? [] : [{ name, value }]
      })
      const wrong = given.findIndex(({ value }, index) => value < (given[index - 1]?.value ?? value))
      const [less, more] = [given[wrong], given[wrong - 1]]
      if (less === undefined || more === undefined) return []
      const message = `${id}: ${less.name} is ${String(less.value)}, below ${more.name}, which is ${String(more.value)}`
      return [{ path: [...path, less.name], message, hint: 'it must be low ≤ best ≤ high' }]
    }),
}

const figureReport: Rule = {
  id: 'figure-report',
  severity: 'error',
  title: 'a number that is not stated, or stated without a number',
  explanation: 'Absent, zero and unknown are three things.',
  find: (subject) =>
    figuresOf(subject).flatMap(({ path, figure, id }) => {
      const problem = contradiction(figure)
      const message = `${id}: ${figure.measure} ${problem ?? ''}`
      const hint = 'correct "report", or the number'
      return problem === undefined ? [] : [{ path: [...path, 'report'], message, hint }]
    }),
}

function contradiction({ report, best, low, high }: Figure): string | undefined {
  const numbers = [best, low, high].filter((number) => number !== undefined)
  if (report === 'stated') return numbers.length === 0 ? 'is stated, and no number is given' : undefined
  if (report === 'stated-zero') {
    const other = numbers.find((number) => number !== 0)
    return other === undefined ? undefined : `is stated to be none, and the number ${String(other)} is given`
  }
  const [number] = numbers
  return number === undefined ? undefined : `is ${report}, and the number ${String(number)} is given`
}

const figureIncludes: Rule = {
  id: 'figure-includes',
  severity: 'warning',
  title: 'words that lump, and no “includes”',
  explanation: 'A number of killed or missing is not comparable with a number of killed.',
  find: (subject) =>
    figuresOf(subject).flatMap(({ path, figure, id, statement }) => {
      if (figure.includes !== undefined) return []
      const words = lumpedWith(figure, statement)
      if (words === undefined) return []
      const message = `${id}: ${figure.measure} lumps by its words, “${words}”, and “includes” does not say so`
      return [{ path, message, hint: 'add "includes", such as ["missing"]' }]
    }),
}

interface Counted {
  readonly path: Path
  readonly id: string
  readonly figure: Figure
  readonly statement: Statement
}

function figuresOf({ statements }: Subject): Counted[] {
  return statements.entries.flatMap(({ path, item }) =>
    (item.figures ?? []).map((figure, index) => ({
      path: [...path, 'figures', index],
      id: item.id,
      figure,
      statement: item,
    })),
  )
}

export const FIGURE_RULES: readonly Rule[] = [figureOrder, figureReport, figureIncludes]
