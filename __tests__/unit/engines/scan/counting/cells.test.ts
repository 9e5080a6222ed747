import { expect, test } from '@jest/globals'
import { Kernel } from '../../../../../src/engines/kernel/kernel.js'
import { Cells } from '../../../../../src/engines/scan/counting/cells.js'
import type { Line } from '../../../../../src/engines/scan/lines/line.js'

/** A line that no shape is known of. */
function lineOf(record: object): Line {
  return { shape: undefined, record: () => record } as unknown as Line
}

test('of records that are worth the same one example is kept, also where their lines are not recognised', () => {
  const cells = new Cells(new Kernel(1000), [['source'], ['target.party']])
  for (let index = 0; index < 100; index++) {
    cells.count(lineOf({ id: String(index), source: `s${String(index % 2)}`, target: [{ party: 'p' }] }))
  }
  const { examples, cells: counted } = cells.found()
  expect(examples.map(({ length }) => length)).toEqual([2, 1])
  expect([...counted]).toEqual([0, 0, 50, 1, 0, 50])
})

test('what the kernel has no room for is counted all the same', () => {
  const kernel = new Kernel(1000)
  const cells = new Cells(kernel, [['source'], ['id']])
  for (let room = 2 ** 22; room >= 16; room >>= 1) while (kernel.room(room) !== undefined);
  const lines = Array.from({ length: 5000 }, (_, index) =>
    lineOf({ source: `s${String(index % 9)}`, id: String(index) }),
  )
  for (const line of [...lines, ...lines]) cells.count(line)
  const numbers = [...cells.found().cells]
  expect(numbers).toHaveLength(5000 * 3)
  expect(numbers.filter((_, at) => at % 3 === 2).every((times) => times === 2)).toBe(true)
})
