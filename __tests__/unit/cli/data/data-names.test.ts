import { describe, expect, test } from '@jest/globals'
import { dataFlag, dataNames } from '../../../../src/cli/data/data-names.js'
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

describe('what asks the same data again', () => {
  test.each<[string, readonly string[], Parameters<typeof dataFlag>[1], string]>([
    ['nothing, for the default', ['washington-talks'], {}, ''],
    ['names', ['autumn', 'my file.json'], {}, " -d autumn -d 'my file.json'"],
    [
      'how it was read',
      ['a.csv'],
      { map: ['gist=what,source=who', 'said=the day'], dates: 'dmy' },
      " -d a.csv --map gist=what,source=who --map 'said=the day' --dates dmy",
    ],
    ['quotation marks', ["it's.csv"], {}, String.raw` -d 'it'\''s.csv'`],
    ['what was refused', ['-'], { refused: 'no.ndjson' }, ' -d - --refused no.ndjson'],
  ])('%s', (_what, names, data, flag) => {
    expect(dataFlag(names, data)).toBe(flag)
  })
})
