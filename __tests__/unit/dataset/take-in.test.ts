import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { loadDatasets } from '../../../src/dataset/load.js'
import { makeAccess } from '../../support/access.js'
import { errorOf } from '../../support/problems.js'

const SHEET = '\uFEFFgist;said\r\nAé;2022-11-07\r\n'

describe('a file of rows', () => {
  test.each([
    ['by its name', 'a.csv', SHEET],
    ['by its name, packed', 'a.csv.gz', gzipSync(SHEET)],
    ['by its name alone', 'a.csv', 'gist\nAé\n'],
    ['by its first line', './sheet', SHEET],
  ])('is known %s', async (_how, name, content) => {
    const { statements } = await loadDatasets([name], makeAccess({ [name]: content }))
    expect(statements.map(({ gist }) => gist)).toEqual(['Aé'])
  })

  test('that is no UTF-8 says what to do in a spreadsheet', async () => {
    const access = makeAccess({ 'a.csv': Buffer.from('gist\nA\u00e9\n', 'latin1') })
    expect((await errorOf(() => loadDatasets(['a.csv'], access))).problems[0]).toMatchObject({
      message: 'byte 6 (0xE9) is not UTF-8',
      where: { line: 2, column: 2 },
      hint: expect.stringContaining('CSV UTF-8') as unknown,
    })
  })

  test('in UTF-16 is told how to be converted from that', async () => {
    const access = makeAccess({ 'a.csv': Buffer.from('\uFEFFgist\nA\n', 'utf16le') })
    expect((await errorOf(() => loadDatasets(['a.csv'], access))).problems[0]).toMatchObject({
      message: 'the file is in UTF-16; it must be in UTF-8',
      hint: expect.stringContaining('iconv -f UTF-16') as unknown,
    })
  })

  test('is no table where its name says JSON', async () => {
    const access = makeAccess({ 'a.json': 'gist,said\n' })
    expect((await errorOf(() => loadDatasets(['a.json'], access))).problems[0]?.message).not.toMatch('column')
  })

  test('tells what it leaves out; what records do not carry stands in the manual', async () => {
    const record = '{"schemaVersion":1,"id":"a","act":"state","gist":"A"}'
    const register = '{"schemaVersion":1,"register":"parties","entry":{"id":"p","name":"P"}}'
    const access = makeAccess({
      'a.csv': 'gist,my own\nA,b\n',
      'a.ndjson': record,
      'whole.ndjson': `${record}\n${register}`,
    })
    await loadDatasets(['whole.ndjson'], access)
    expect(access.said).toEqual([])
    await loadDatasets(['a.csv'], access)
    await loadDatasets(['a.ndjson'], access)
    expect(access.said).toEqual(['a.csv: columns left out: my own'])
  })

  test('of somebody else gets the mapping to try, in any form of JSON', async () => {
    const claim = '{"claim":"A","speaker":"b"}'
    for (const [name, text] of [
      ['a.json', claim],
      ['a.json', `[${claim}]`],
      ['a.ndjson', `${claim}\n${claim}\n`],
    ] as const) {
      const { problems } = await errorOf(() => loadDatasets([name], makeAccess({ [name]: text })))
      expect(problems.map(({ hint }) => hint)).toEqual(['try --map gist=claim,source=speaker'])
    }
  })
})
