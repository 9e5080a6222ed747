import { expect, test } from '@jest/globals'
import type { TableRow } from '../../../src/page/page.js'
import { bare } from '../../../src/page/text.js'
import { overview } from '../../../src/reports/overview.js'
import { makeDataset } from '../../support/dataset.js'
import { tallyOf } from '../../support/evidence.js'

test('acts that are printed with one verb are counted together, the most frequent first', async () => {
  const acts = ['accuse', 'state', 'assess', 'state', 'accuse', 'deny'] as const
  const dataset = makeDataset({ statements: acts.map((act) => ({ source: 'armenia-mod', act })) })
  const page = overview(await tallyOf(dataset), { isDefault: false, others: [] }).page()
  const [table] = page.blocks
  if (table?.kind !== 'table') throw new Error('no table')
  const [row] = [...(table.rows as readonly TableRow[])]
  expect(row?.cells[2]?.map(bare)).toEqual(['3 say, 2 accuse, 1 denies'])
})
