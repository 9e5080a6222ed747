/** One pass over a stretch, where a line is no record. */
import { expect, test } from '@jest/globals'
import { Kernel } from '../../../../src/engines/kernel/kernel.js'
import { Finder, type Visitor } from '../../../../src/engines/scan/finding/finder.js'
import { OddLine } from '../../../../src/engines/scan/lines/line.js'
import { pass } from '../../../../src/engines/scan/pass.js'
import { inputOf } from '../held.js'

/** The first bytes of the lines that were visited and gone over, when `b` is no record and `c` and `d` are gone over. */
async function seen(goesOn: boolean): Promise<string> {
  let told = ''
  const visitor: Visitor = {
    visit: (block, start, end) => {
      told += String.fromCharCode(block.bytes[start] ?? 0)
      if (block.bytes[start] === 98) throw new OddLine(start, end)
    },
    passOver: (block, start) => {
      let at = start
      for (; block.bytes[at] === 99 || block.bytes[at] === 100; at += 2) told += '-'
      return at
    },
  }
  const kernel = new Kernel(2 ** 12)
  const input = inputOf('a\nb\nc\nd\ne\n')
  const stretch = { file: 'x', open: () => input.open(), offset: 0, isFirst: true, countsLines: false }
  const care = { sizes: { block: 100, longestLine: 1000 }, goesOn }
  for await (const { bad } of pass(kernel, stretch, new Finder(kernel, []), visitor, care)) told += bad.length
  return told
}

test('after it nothing is visited or gone over, unless the pass goes on', async () => {
  expect(await seen(false)).toBe('ab1')
  expect(await seen(true)).toBe('ab--e1')
})
