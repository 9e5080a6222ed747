/** The values of a record at some paths are those of the slots of its line at these paths. */
import { expect, test } from '@jest/globals'
import { valuesAt } from '../../../../../src/engines/scan/counting/values-at.js'
import { skeletonOf } from '../../../../../src/engines/scan/lines/skeleton.js'
import { COUNTED_BY } from '../../../../../src/reports/count/counted-by.js'
import { DECIDED_BY } from '../../../../../src/reports/count/decided-by.js'
import { Chance } from '../../../../support/chance.js'
import { randomRecords } from '../../asking.js'

test('each beside its place, in the order of the line', () => {
  let count = 0
  for (let seed = 0; seed < 10; seed++) {
    for (const whole of randomRecords(new Chance(seed))) {
      // The version is a constant of the format.
      const record = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== 'schemaVersion'))
      const { literals, slots } = skeletonOf(record)
      for (const by of COUNTED_BY) {
        const found = valuesAt(record, DECIDED_BY[by])
        const wanted = slots.filter(({ path }) => DECIDED_BY[by].includes(path))
        expect(found.map(([place]) => place)).toEqual(wanted.map(({ place }) => place))
        count += found.length
      }
      const all = valuesAt(
        record,
        slots.map(({ path }) => path),
      )
      const texts = all.map(([, value]) => JSON.stringify(value).replaceAll(/^"|"$/g, ''))
      expect(literals.map((literal, index) => literal + (texts[index] ?? '')).join('')).toBe(
        JSON.stringify(record),
      )
    }
  }
  expect(count).toBeGreaterThan(1000)
})

test.each([
  [[{ party: 'a', asPrinted: 'x' }], ['target.0.party', 'target.0.asPrinted']],
  [
    [{ party: 'a' }, { asPrinted: 'x' }],
    ['target.0.party', 'target.1.asPrinted'],
  ],
])('what stands together in a list is told from what does not: %j', (target, places) => {
  const found = valuesAt({ target, other: 'y' }, DECIDED_BY.target)
  expect(found.map(([place]) => place)).toEqual(places)
})
