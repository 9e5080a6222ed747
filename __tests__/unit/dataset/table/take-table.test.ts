import { describe, expect, test } from '@jest/globals'
import { wholeOf } from '../../../../src/dataset/intake.js'
import { parseMapping } from '../../../../src/dataset/mapping.js'
import type { Reading } from '../../../../src/dataset/reading.js'
import { takeTable } from '../../../../src/dataset/table/take-table.js'
import type { DatasetFile } from '../../../../src/model/dataset.js'
import type { FlatRecord } from '../../../../src/model/record.js'
import { errorOf } from '../../../support/problems.js'

async function record(header: string, row: string, reading: Reading = {}): Promise<FlatRecord> {
  const { taken, refused } = await takeTable(`${header}\n${row}\n`, 'a.csv', reading)
  expect(refused.flatMap(({ problems }) => problems)).toEqual([])
  return taken[0]?.line as FlatRecord
}

async function refusal(header: string, row: string, reading: Reading = {}): Promise<string> {
  const { taken, refused } = await takeTable(`${header}\n${row}\n`, 'a.csv', reading)
  expect(taken).toEqual([])
  return refused.flatMap(({ problems }) => problems.map(({ message }) => message)).join('; ')
}

async function dataset(text: string): Promise<DatasetFile> {
  return wholeOf(await takeTable(text, 'a.csv', {}))
}

describe('a row', () => {
  test('needs a gist and nothing else', async () => {
    expect(await record('gist', 'It rains.')).toEqual({
      schemaVersion: 1,
      id: 'row-2',
      act: 'state',
      gist: 'It rains.',
    })
    expect(await refusal('gist,said', ',2022-11-07')).toBe('row 2, column “gist”: there is no gist')
  })

  test('has its number as id, as a spreadsheet counts', async () => {
    const { taken } = await takeTable('gist,id\nA,\n\n"B\nb",\nC,own\n', 'a.csv', {})
    expect(taken.map(({ line }) => (line as FlatRecord).id)).toEqual(['row-2', 'row-4', 'own'])
  })

  test('has dates under short and long names', async () => {
    const dates = await record('gist,said,Happened,published date', 'A,2022-11-07,2022-11,7 Nov 2022')
    expect(dates).toMatchObject({
      saidDate: '2022-11-07',
      happenedDate: '2022-11',
      publishedDate: '2022-11-07',
      coding: { original: { publishedDate: '7 Nov 2022' } },
    })
  })

  test('keeps a date as it was typed beside what the coder says', async () => {
    const coding = '"{""by"":""me"",""original"":{""act"":""x""}}"'
    expect(await record('gist,said,coding', `A,25/8/2020,${coding}`)).toMatchObject({
      coding: { by: 'me', original: { act: 'x', said: '25/8/2020' } },
    })
  })

  test.each([
    ['part', '“opened fire”', { exactness: 'mixed', text: 'opened fire' }],
    ['Quoted', 'opened fire', { exactness: 'direct', text: 'opened fire' }],
    ['', 'he “fired”', { exactness: 'mixed', text: 'he “fired”' }],
    ['', '“a” and “b”', { exactness: 'mixed', text: '“a” and “b”' }],
    ['reported', '', { exactness: 'indirect' }],
    ['not-kept', '', { exactness: 'not-kept' }],
  ])('quoted %s with the words %s', async (quoted, words, quote) => {
    expect((await record('gist,quoted,quote', `A,${quoted},${words}`)).quote).toEqual(quote)
  })

  test.each([
    ['reported', 'words', 'row 2, column “quoted”: quoted is “reported”, and yet quote has words'],
    ['part', '', 'row 2, column “quoted”: quoted is “part”, and quote has no words'],
    ['maybe', 'words', 'row 2, column “quoted”: quoted is “maybe”, which it cannot be'],
    [
      'part',
      '"{""exactness"":""mixed""}"',
      'row 2, column “quoted”: quote is the whole field as JSON, so quoted says it twice',
    ],
  ])('quoted %s with the words %s is refused', async (quoted, words, message) => {
    expect(await refusal('gist,quoted,quote', `A,${quoted},${words}`)).toBe(message)
  })

  test('has a document by its address', async () => {
    expect(
      (await record('gist,url,publisher,agency', 'A,https://www.example.org/a?b=1,Paper,AFP')).documents,
    ).toEqual([
      {
        id: 'example-org-a-b-1',
        role: 'report',
        publisher: 'Paper',
        agencies: ['afp'],
        agencyNames: ['AFP'],
        url: 'https://www.example.org/a?b=1',
      },
    ])
    expect(await refusal('gist,url', 'A,example.org')).toBe(
      'row 2, column “url”: “example.org” is no address',
    )
  })

  test('has JSON in the cell of a list, and in place of short cells', async () => {
    const target = '"[{""party"":""a"",""asPrinted"":""them""}]"'
    expect((await record('gist,target', `A,${target}`)).target).toEqual([{ party: 'a', asPrinted: 'them' }])
    expect(await refusal('gist,points', 'A,[x')).toBe('row 2, column “points”: this is not JSON')
    expect(await refusal('gist,url,documents', 'A,https://a.org,[]')).toBe(
      'row 2, column “url”: documents says it too, as JSON',
    )
  })

  test('is refused with all that is wrong, by column', async () => {
    expect(await refusal('gist,said,mutual', 'A,soon,perhaps')).toBe(
      'row 2, column “mutual”: “perhaps” is neither yes nor no; row 2, column “said”: “soon” is no date',
    )
    expect(await refusal('gist,Act', 'A,acuse')).toBe(
      'row 2, column “Act”: act is “acuse”, which it cannot be',
    )
    expect(await refusal('gist,id', 'A,???')).toBe('row 2, column “id”: id is “???”; it must be an id')
    expect(await refusal('gist,schemaVersion', 'A,2')).toMatch('schemaVersion is 2; it must be 1')
  })

  test('with more cells than columns is refused, and empty ones behind the last are nothing', async () => {
    expect(await refusal('gist,said', 'It rains, he says,2022-11-07')).toBe(
      'row 2: it has 3 cells, and the header has 2 columns',
    )
    expect(await record('gist,said,,', 'A,2022,,,,')).toMatchObject({ gist: 'A', saidDate: '2022' })
  })
})

describe('names in a table', () => {
  test('make registers, and two spellings are one', async () => {
    const { sources, parties, statements } = await dataset(
      'source,party,gist\nMinistry of Défence,Armenia,A\nMINISTRY OF DEFENCE,armenia,B\nministry-of-defence,,C\n',
    )
    expect(sources).toEqual([{ id: 'ministry-of-defence', name: 'Ministry of Défence', party: 'armenia' }])
    expect(parties).toEqual([{ id: 'armenia', name: 'Armenia' }])
    expect(statements.map(({ attribution }) => attribution.sourceAsPrinted)).toEqual([
      undefined,
      'MINISTRY OF DEFENCE',
      undefined,
    ])
  })

  test('in any script make ids', async () => {
    expect((await dataset('source,gist\nПашинян,A\n')).sources).toMatchObject([
      { id: 'pashinyan-ceef76', name: 'Пашинян' },
    ])
    expect(await refusal('source,gist', '???,A')).toBe('row 2, column “source”: “???” is no name')
  })

  test('parted by semicolons speak jointly, in any order', async () => {
    const { sources } = await dataset('source,gist\n"B One; A Two",A\nA Two;B One,B\n')
    expect(sources.map(({ id, name, members }) => [id, name, members])).toEqual([
      ['a-two', 'A Two', undefined],
      ['b-one', 'B One', undefined],
      ['a-two-and-b-one', 'A Two and B One', ['a-two', 'b-one']],
    ])
  })

  test('of targets are parties and sources of the table, wherever they stand, or words', async () => {
    const { statements } = await dataset(
      'source,party,target,gist\nA Corp,North,South; B Corp; nobody else,x\nB Corp,South,,y\n',
    )
    expect(statements[0]?.target).toEqual([
      { party: 'south' },
      { source: 'b-corp' },
      { asPrinted: 'nobody else' },
    ])
  })

  test('of relations are ids of rows', async () => {
    const { relations } = await dataset('id,gist,denies\na,A,\nb,B,a row-4\n,C,\n')
    expect(relations.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([
      'b denies a',
      'b denies row-4',
    ])
    expect(await refusal('id,gist,denies', 'a1,A,a2')).toBe('row 2, column “denies”: no row has the id “a2”')
  })

  test('of pages are one where the address is one', async () => {
    const { documents } = await dataset(
      'gist,url,publisher\nA,https://a.org/x,P\nB,https://a.org/x,P\nC,https://a.org/X,P\nD,,P\n',
    )
    expect(documents.map(({ id }) => id)).toEqual(['a-org-x', 'a-org-x-2', 'row-5-document'])
  })
})

describe('a header', () => {
  test('that lacks the gist is told, with the mapping to try', async () => {
    const { kind, problems } = await errorOf(() => dataset('speaker,claim,claim_date\na,b,c\n'))
    expect(kind).toBe('data')
    expect(problems[0]).toMatchObject({
      message: 'the table has no column “gist”',
      hint: 'its columns are somebody else’s; try --map gist=claim,source=speaker,said=claim_date',
    })
    expect((await errorOf(() => dataset('a,b\n1,2\n'))).problems[0]?.hint).toBe(
      'its columns are a, b; say which one is the gist: --map gist=COLUMN',
    )
  })

  test('with a column that is nearly ours is told, and other columns are left out and said', async () => {
    expect((await errorOf(() => dataset('gist,sourse\na,b\n'))).problems[0]).toMatchObject({
      message: 'the table has a column “sourse”, which is not known',
      didYouMean: ['source'],
    })
    expect((await takeTable('gist,my remarks,,refused\na,b,c,d\n', 'a.csv', {})).notices).toEqual([
      'a.csv: columns left out: my remarks, one without a name',
      'a.csv: less than half of its columns are ours; somebody else’s table is read literally with --map',
    ])
  })

  test.each(['gist,Gist', 'gist,said,saidDate'])('%s names one column twice', async (header) => {
    expect((await errorOf(() => dataset(`${header}\na,b\n`))).problems[0]?.message).toMatch(
      'two columns are the same',
    )
  })

  test('of which most is ours is read as ours, without a word on that', async () => {
    expect((await takeTable('gist,source,x\na,b,c\n', 'a.csv', {})).notices).toEqual([
      'a.csv: columns left out: x',
    ])
  })

  test('may be missing where columns go by number', async () => {
    const reading = { map: parseMapping(['gist=2,source=1']), noHeader: true }
    expect(await takeTable('A,x,z\nB,y,\n', 'a.csv', reading)).toMatchObject({
      taken: [{ line: { id: 'row-1', gist: 'x', sourceName: 'A' } }, { line: { id: 'row-2', gist: 'y' } }],
      notices: ['a.csv: columns left out: 3'],
    })
    const { kind } = await errorOf(() => takeTable('A,x\n', 'a.csv', { noHeader: true }))
    expect(kind).toBe('usage')
  })

  test('of somebody else is mapped', async () => {
    expect(
      await record('claim,speaker,claim_date,label', 'A,b,1-2-2020,x', {
        map: parseMapping(['gist=claim,source=speaker', 'said=claim_date']),
        dates: 'dmy',
      }),
    ).toMatchObject({ gist: 'A', source: 'b', saidDate: '2020-02-01' })
  })

  test('is all that a table needs; nothing at all is too little', async () => {
    expect((await dataset('gist,said\n')).statements).toEqual([])
    expect((await errorOf(() => dataset('\n'))).problems[0]?.message).toBe('there is nothing in it')
  })
})
