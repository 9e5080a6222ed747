import { describe, expect, test } from '@jest/globals'
import { dataNames } from '../../../../src/cli/data/data-names.js'
import { makeCall } from '../../../support/call.js'

describe('which data is meant', () => {
  test.each([
    ['the default', {}, {}, ['washington-talks']],
    ['CLAIMS_DATA', {}, { CLAIMS_DATA: 'autumn' }, ['autumn']],
    ['the default where CLAIMS_DATA is empty', {}, { CLAIMS_DATA: '' }, ['washington-talks']],
    ['--data before CLAIMS_DATA', { data: ['mine.json'] }, { CLAIMS_DATA: 'autumn' }, ['mine.json']],
    ['several, in their order', { data: ['b.json', 'a.json'] }, {}, ['b.json', 'a.json']],
  ])('%s', (_what, options, env, names) => {
    expect(dataNames(makeCall({ options, env }))).toEqual(names)
  })
})
