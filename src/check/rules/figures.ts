/** Numbers that contradict themselves, and numbers that lump without saying so. */
import type { Figure } from '../../model/figure.js'
import { marksIn, type Rule } from '../rule.js'
import { type Part, partsOf, type Subject } from '../subject.js'
import { lumpedWith } from '../words/lumped.js'

export const FIGURE_RULES: readonly Rule[] = [
  {
    id: 'figure-order',
    severity: 'error',
    title: 'a lowest number above the highest',
    explanation: 'The lowest number is at most the best one, and that at most the highest.',
    find: (subject) =>
      marksIn(figuresOf(subject), (figure, { statement: { id } }) => {
        const given = (['low', 'best', 'high'] as const).flatMap((name) => {
          const value = figure[name]
          return value === undefined ? [] : [{ name, value }]
        })
        const wrong = given.findIndex(({ value }, index) => value < (given[index - 1]?.value ?? value))
        const [less, more] = [given[wrong], given[wrong - 1]]
        if (less === undefined || more === undefined) return undefined
        const message = `${id}: ${less.name} is ${String(less.value)}, below ${more.name}, which is ${String(more.value)}`
        return { path: [less.name], message, hint: 'it must be low ≤ best ≤ high' }
      }),
  },
  {
    id: 'figure-report',
    severity: 'error',
    title: 'a number that is not stated, or stated without a number',
    explanation: 'Absent, zero and unknown are three things.',
    find: (subject) =>
      marksIn(figuresOf(subject), (figure, { statement: { id } }) => {
        const problem = contradiction(figure)
        if (problem === undefined) return undefined
        const message = `${id}: ${figure.measure} ${problem}`
        return { path: ['report'], message, hint: 'correct "report", or the number' }
      }),
  },
  {
    id: 'figure-includes',
    severity: 'warning',
    title: 'words that lump, and no “includes”',
    explanation: 'A number of killed or missing is not comparable with a number of killed.',
    find: (subject) =>
      marksIn(figuresOf(subject), (figure, { statement }) => {
        const words = figure.includes === undefined ? lumpedWith(figure, statement) : undefined
        if (words === undefined) return undefined
        const message = `${statement.id}: ${figure.measure} lumps by its words, “${words}”, and “includes” does not say so`
        return { path: [], message, hint: 'add "includes", such as ["missing"]' }
      }),
  },
]

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

function figuresOf(subject: Subject): Part<Figure>[] {
  return partsOf(subject, 'figures', ({ figures }) => figures)
}
