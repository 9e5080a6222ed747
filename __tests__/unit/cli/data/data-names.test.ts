import { describe, expect, test } from '@jest/globals'
import { dataNames } from '../../../../src/cli/data/data-names.js'
import { DATA } from '../../../../src/cli/line/options.js'
import { makeOptions } from '../../../support/options.js'

describe('which data is meant', () => {
  test.each<[string, Readonly<Record<string, string[]>>, Readonly<Record<string, string>>, string[]]>([
    ['the default', {}, {}, ['washington-talks']],
    ['CLAIMS_DATA', {}, { CLAIMS_DATA: 'autumn' }, ['autumn']],
    ['the default where CLAIMS_DATA is empty', {}, { CLAIMS_DATA: '' }, ['washington-talks']],
    ['--data before CLAIMS_DATA', { data: ['mine.json'] }, { CLAIMS_DATA: 'autumn' }, ['mine.json']],
    ['several, in their order', { data: ['b.json', 'a.json'] }, {}, ['b.json', 'a.json']],
  ])('%s', (_what, options, env, names) => {
    expect(dataNames(makeOptions(DATA, options), env)).toEqual(names)
  })
})
