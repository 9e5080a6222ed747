import { describe, expect, test } from '@jest/globals'
import { firstProblems, ProblemList, type RowProblem } from '../../../src/dataset/problem-list.js'

const wrong = (line: number, value: string, fault = 'is no date'): RowProblem => ({
  message: `row ${String(line)}, column “day”: “${value}” ${fault}`,
  where: { file: 'a.csv', line },
  hint: 'correct it',
  shared: { unit: 'row', number: line, column: 'column “day”', ours: 'said', fault, value },
})
const many = (count: number, of: (line: number) => RowProblem): RowProblem[] =>
  Array.from({ length: count }, (_, index) => of(index + 2))
const messages = (problems: readonly RowProblem[]): string[] =>
  firstProblems(problems).map(({ message }) => message)

describe('problems of a file', () => {
  test('that few rows have are told one by one, and of a whole column once, with three examples', () => {
    expect(messages(many(3, (line) => wrong(line, `x${String(line)}`)))).toHaveLength(3)
    expect(messages(many(28, (line) => wrong(line, `x${String(line)}`)))).toEqual([
      '28 rows, column “day”: each is no date: “x2”, “x3”, “x4”, …',
    ])
    expect(messages(many(4, (line) => wrong(line, 'n/a')))).toEqual([
      '4 rows, column “day”: each is no date: “n/a”, …',
    ])
  })

  test('that are different stay so', () => {
    const two = [
      ...many(4, (line) => wrong(line, 'a')),
      ...many(4, (line) => wrong(line, 'b', 'has no year')),
    ]
    expect(messages(two)).toEqual([
      '4 rows, column “day”: each is no date: “a”, …',
      '4 rows, column “day”: each has no year: “b”, …',
    ])
  })

  test('without a fault of their own are compared by their messages', () => {
    const problems = many(5, (line) => {
      const { shared, ...problem } = wrong(line, '')
      const { unit, number, column } = shared
      return {
        ...problem,
        message: `row ${String(line)}, column “act”: act is “w${String(line)}”`,
        shared: { unit, number, column },
      }
    })
    expect(messages(problems)).toEqual(['5 rows, column “day”: each as in row 2: act is “w2”'])
  })

  test('are told in the order of lines, a hundred at most, and nothing of how they were compared', () => {
    const single = Array.from({ length: 150 }, (_, line) => ({ message: 'x', where: { file: 'a', line } }))
    const list = new ProblemList()
    list.add(single)
    const other = new ProblemList()
    other.add(many(9, (line) => wrong(line, 'a')))
    const told = list.told([other], (problem) => ({ ...problem, hint: 'more' }))
    expect(told).toHaveLength(101)
    expect(told[3]).toEqual({
      message: '9 rows, column “day”: each is no date: “a”, …',
      where: { file: 'a.csv', line: 2 },
      hint: 'more',
    })
    expect(told.at(-1)).toEqual({ message: 'and 51 more problems' })
  })
})
