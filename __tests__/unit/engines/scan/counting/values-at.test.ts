import { expect, test } from '@jest/globals'
import { skeletonOf } from '../../../../../src/engines/scan/lines/skeleton.js'
import { valuesAt } from '../../../../../src/engines/scan/counting/values-at.js'

const RECORD = {
  source: 'mod-1',
  target: [{ party: 'armenia' }, { source: 'mod-2', party: 'azerbaijan' }],
  mutual: true,
  quote: { exactness: 'mixed', text: '' },
  nothing: null,
}

test('values stand beside their paths in the order of the record', () => {
  expect(valuesAt(RECORD, ['target.party', 'source', 'quote.text', 'nothing'])).toEqual([
    ['source', 'mod-1'],
    ['target.party', 'armenia'],
    ['target.party', 'azerbaijan'],
    ['quote.text', ''],
  ])
})

test('the paths are those of the slots of a line', () => {
  const paths = skeletonOf(RECORD).slots.map(({ path }) => path)
  expect(valuesAt(RECORD, paths).map(([path]) => path)).toEqual(paths)
})
