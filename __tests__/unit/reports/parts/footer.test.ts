import { expect, test } from '@jest/globals'
import { PAGE_FACTS, shownLine } from '../../../../src/reports/parts/footer.js'
import { makeDataset } from '../../../support/dataset.js'
import { evidenceOf } from '../../../support/evidence.js'

const dataset = makeDataset({
  statements: [
    { id: 'a', source: 'pashinyan', act: 'accuse', saidDate: '2022-09-01' },
    { id: 'b', source: 'aliyev', act: 'deny', saidDate: '2022-09' },
    { id: 'c', source: 'aliyev', act: 'state' },
    { id: 'u', source: null },
  ],
})

test.each([
  ['', false, 'All 3 attributed statements.'],
  ['is:unattributed', false, '1 of 4 statements.'],
  ['act:accuse', false, '1 of 3 attributed statements.'],
  ['act:threaten', false, 'None of 3 attributed statements.'],
  ['said:2022-09-01', false, '2 of 3 attributed statements. 1 of them fits only perhaps'],
  ['said:2022-09-01', true, '1 of 3 attributed statements. 1 more fits only perhaps'],
  ['-said:2022-09', false, '1 of 3 attributed statements. 1 of them has no date; --certain leaves them out.'],
  ['-said:2022-09', true, 'None of 3 attributed statements. 1 more fits only perhaps'],
])('%s, certain %s: %s', async (terms, certain, line) => {
  const words = terms === '' ? [] : [terms]
  expect(shownLine(await evidenceOf(dataset, words, { certain }, { facts: PAGE_FACTS }))).toContain(line)
})
