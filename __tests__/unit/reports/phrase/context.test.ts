import { expect, test } from '@jest/globals'
import { bare } from '../../../../src/page/text.js'
import { contextOf, keptContexts } from '../../../../src/reports/phrase/quotation-context.js'
import { makeStatement } from '../../../support/dataset.js'

const statement = makeStatement({
  anchors: [
    {
      role: 'content',
      document: 'page',
      selector: [{ type: 'TextQuoteSelector', exact: 'so', prefix: '🕊𝒜 it is ', suffix: ', նա ասաց 🕊' }],
    },
    { role: 'cue', document: 'page', selector: [{ type: 'TextQuoteSelector', exact: 'said' }] },
  ],
})

test('so many code points stand on each side, never half a character', () => {
  const kept = (most: number): string[] => keptContexts(statement, most).map(bare)
  expect(kept(80)).toEqual(['…🕊𝒜 it is so, նա ասաց 🕊…'])
  expect(kept(7)).toEqual(['… it is so, նա աս…'])
  expect(kept(8)).toEqual(['…𝒜 it is so, նա ասա…'])
  expect(kept(0)).toEqual(['…so…'])
})

test('in a list the line says what it is', () => {
  expect(contextOf(statement, 80).map(bare)).toEqual(['in context: …🕊𝒜 it is so, նա ասաց 🕊…'])
})
