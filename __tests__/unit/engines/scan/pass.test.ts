/** One pass over a stretch, where a line is no record. */
import { expect, test } from '@jest/globals'
import { Kernel } from '../../../../src/engines/kernel/kernel.js'
import { Finder, type Visitor } from '../../../../src/engines/scan/finding/finder.js'
import { OddLine } from '../../../../src/engines/scan/lines/line.js'
import { type Looker, pass } from '../../../../src/engines/scan/pass.js'
import { inputOf } from '../held.js'

const LINES = 'a\nb\nc\nd\ne\n'

interface Seen {
  /** By looker: the first bytes of the lines that it visited, and `-` for those that it went over. */
  readonly visits: readonly string[]
  /** Of each block: how many bad lines, and where they begin. */
  readonly bad: readonly (readonly number[])[]
}

/**
 * @param odd by looker: the first bytes of lines that are no records to it
 * @param over first bytes of lines that are gone over
 */
async function seen(goesOn: boolean, odd: readonly string[], over = '', block = 100): Promise<Seen> {
  const kernel = new Kernel(2 ** 12)
  const visits = odd.map(() => '')
  const lookers = odd.map((oddHere, looker): Looker => {
    const visitor: Visitor = {
      visit: (block, start, end) => {
        const first = String.fromCharCode(block.bytes[start] ?? 0)
        visits[looker] += first
        if (oddHere.includes(first)) throw new OddLine(start, end)
      },
      passOver: (block, start, end) => {
        let at = start
        for (; at < end && over.includes(String.fromCharCode(block.bytes[at] ?? 0)); at += 2) {
          visits[looker] += '-'
        }
        return at
      },
    }
    return { finder: new Finder(kernel, []), visitor }
  })
  const input = inputOf(LINES)
  const stretch = { file: 'x', open: () => input.open(), offset: 0, isFirst: true, countsLines: true }
  const bad: number[][] = []
  for await (const passed of pass(kernel, stretch, lookers, {
    sizes: { block, longestLine: 1000 },
    goesOn,
  })) {
    bad.push(passed.bad.map(({ offset }) => offset))
  }
  return { visits, bad }
}

test('after it nothing is visited or gone over, unless the pass goes on', async () => {
  expect(await seen(false, ['b'], 'cd')).toEqual({ visits: ['ab'], bad: [[2]] })
  expect(await seen(true, ['b'], 'cd')).toEqual({ visits: ['ab--e'], bad: [[2]] })
})

test('where two lookers meet it, it is told once', async () => {
  expect(await seen(true, ['bd', 'bd'])).toEqual({ visits: ['abcde', 'abcde'], bad: [[2, 6]] })
})

test('bad lines are told in their order, whichever looker meets them first', async () => {
  expect(await seen(true, ['d', 'be'])).toMatchObject({ bad: [[2, 6, 8]] })
})

test('the first bad line of one looker ends the visits of the next, block by block', async () => {
  expect(await seen(false, ['b', 'a'])).toEqual({ visits: ['ab', ''], bad: [[2]] })
  expect((await seen(true, ['bd', 'd'], '', 4)).bad.flat()).toEqual([2, 6])
})
