/** Files of other people through `--map`: what is read is what stands there, and what is not read is told. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { claims, PROJECT, type Ran } from './support/claims.js'
import { temporaryFolder } from './support/folder.js'

const folder = temporaryFolder('other-peoples-data')

type Told = Readonly<Record<string, unknown>>

/** A file through `convert`, as records. */
async function converted(
  name: string,
  content: string,
  ...options: readonly string[]
): Promise<Ran & { records: Told[] }> {
  writeFileSync(path.join(folder, name), content)
  const ran = await claims(['convert', name, '--to', 'ndjson', ...options], { cwd: folder })
  const records = ran.stdout.split('\n').filter((line) => line !== '')
  return { ...ran, records: records.map((line) => JSON.parse(line) as Told) }
}

const W = ['--map', 'gist=what,source=who']

describe('a mapped column is read literally', () => {
  test('a name is one name, whatever stands in it', async () => {
    const names = ['North &amp; South Line', 'O&#39;Brien; and Sons', '[Port] Office', '{Guild}']
    const rows = names.map((name) => [name, 'It rains.'])
    const { records } = await converted('names.csv', stringify([['who', 'what'], ...rows]), ...W)
    expect(records.map(({ sourceName }) => sourceName)).toEqual(names)
    const { records: joint } = await converted(
      'joint.csv',
      'who,what\nA One; B Two,It rains.\n',
      ...W,
      '--lists',
      ';',
    )
    expect(joint.map(({ sourceType }) => sourceType)).toEqual(['Joint'])
  })

  test('any text comes out equal, from a table and from JSON', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((one) => one.trim() !== '')
    const tricky = fc.constantFrom(
      "'-20 degrees' is it",
      '{inaudible} no',
      '[sic] yes',
      ' “so” ',
      '=1+1',
      '"',
      'a; b',
      '{"exactness":1}',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, tricky), { minLength: 1, maxLength: 8 }), async (texts) => {
        const map = ['--map', 'gist=t,quote=t,note=t,headline=t']
        const csv = stringify([['t', 'x'], ...texts.map((one) => [one, 'x'])], { quoted: true })
        const json = JSON.stringify(texts.map((t) => ({ t })))
        for (const { records } of [
          await converted('t.csv', csv, ...map),
          await converted('t.json', json, ...map),
        ]) {
          const found = records.flatMap(({ gist, quote, coding, documents }) => [
            gist,
            (quote as { text: string }).text,
            (coding as { note: string }).note,
            (documents as [{ headline: string }])[0].headline,
          ])
          expect(found).toEqual(texts.flatMap((one) => [one, one, one, one]))
        }
      }),
      { numRuns: 60, examples: [[['“so”', '"so"', "'-20 degrees' is it", '[sic] yes', '{inaudible} no']]] },
    )
  })

  test('spaces around a cell stay, except where quotation marks stand behind them', async () => {
    const spaced = await converted('spaced.csv', 'who, what\nMayor, It rains. \n', ...W)
    expect(spaced.records[0]).toMatchObject({ gist: ' It rains. ', sourceName: 'Mayor' })
    const quoted = await converted('quoted.csv', 'who, what\nMayor, "It rains, he says."\n', ...W)
    expect(quoted.records[0]).toMatchObject({ gist: 'It rains, he says.' })
  })

  test('numbers stay as they are written, or are refused', async () => {
    const lines = '{"id":929438475938475931,"t":1.10,"u":"a"}\n{"id":929438475938475932,"t":1e400,"u":"b"}\n'
    const { records } = await converted('big.ndjson', lines, '--map', 'id=id,gist=t,source=u')
    expect(records.map(({ id, gist }) => [id, gist])).toEqual([
      ['929438475938475931', '1.10'],
      ['929438475938475932', '1e400'],
    ])
    const figures = '{"t":"A","f":[{"of":"killed","by":"x","count":92943847593847593}]}'
    expect((await converted('f.json', figures, '--map', 'gist=t,figures=f')).stderr).toMatch(
      'record 1, field “f”: the number 92943847593847593 has more digits than can be kept',
    )
  })

  test('ids of others are kept beside ours', async () => {
    const { records } = await converted(
      'ids.csv',
      'key,what\nABC_1:x,A\nABC_2,B\n',
      '--map',
      'id=key,gist=what',
    )
    expect(records).toMatchObject([
      { id: 'abc-1-x-294aca', coding: { original: { id: 'ABC_1:x' } } },
      { id: 'abc-2-0293ce', coding: { original: { id: 'ABC_2' } } },
    ])
  })

  test('several addresses are told, or parted, and what is no address does not cost the row', async () => {
    const rows =
      'what,link\nA,https://a.example/1 | https://b.example/2\nB,www.c.example\nC,https://d.example/https://e.example/\n'
    const map = ['--map', 'gist=what,url=link']
    expect((await converted('links.csv', rows, ...map)).stderr).toMatch(
      '“https://a.example/1 | https://b.example/2” holds several addresses',
    )
    const { records, stderr } = await converted('links.csv', rows, ...map, '--lists', '|')
    expect(records.map(({ documents }) => (documents as Told[] | undefined)?.map(({ url }) => url))).toEqual([
      ['https://a.example/1', 'https://b.example/2'],
      undefined,
      ['https://d.example/https://e.example/'],
    ])
    expect(records[1]).toMatchObject({ coding: { original: { url: 'www.c.example' } } })
    expect(stderr).toMatch('links.csv: one address is none and stays in coding.original: “www.c.example”')
  })
})

describe('rows and records', () => {
  test('in = statements + refused, and every refused row stands in its file byte for byte', async () => {
    const cell = fc.oneof(
      fc.constantFrom('A', '2022', 'soon', '', ' x ', '"a ""b"", c"', '"line\nbreak"', "'=1", 'é'),
      fc.stringMatching(/^[a-z ]{1,5}$/),
    )
    const row = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','))
    const rows = fc.array(
      row.filter((one) => one.replaceAll(/[,\s"]/g, '') !== ''),
      { minLength: 1, maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('\n', '\r\n'), async (lines, newline) => {
        const map = ['--map', 'gist=b,said=c']
        const file = ['a,b,c', ...lines].join(newline)
        const { records, stderr } = await converted('rows.csv', file, ...map, '--refused', 'no.csv')
        const refused = readFileSync(path.join(folder, 'no.csv'), 'utf8')
        const [, all, taken, not] = /(\d+) rows? = (\d+) statements? \+ (\d+) refused/.exec(stderr) ?? []
        expect([Number(all), Number(taken), Number(taken) + Number(not)]).toEqual([
          lines.length,
          records.length,
          lines.length,
        ])
        const kept = [...lines].filter((line) => refused.includes(`",${line}\n`))
        expect(kept.length).toBeGreaterThanOrEqual(Number(not))
        // What nobody corrected is refused again.
        const again = await converted('again.csv', refused, ...map, '--refused', 'no-again.csv')
        expect(again.records).toEqual([])
        expect(readFileSync(path.join(folder, 'no-again.csv'), 'utf8').replace(/"row.*?",/gs, '')).toBe(
          refused.replace(/"row.*?",/gs, ''),
        )
      }),
      { numRuns: 100 },
    )
  })

  test('of JSON in any shape are refused with their own text', async () => {
    const bad = '{"n": 1.10,  "c": ["x", "y"]}'
    for (const [name, content] of [
      ['a.ndjson', `{"c":"A"}\n${bad}\n`],
      ['b.json', `[{"c":"A"},\n ${bad} ]`],
      ['c.json', `{"@graph":[{"c":"A"},${bad}]}`],
      ['d.json', `{"c":"A"}\n${bad}`],
    ] as const) {
      const { records } = await converted(name, content, '--map', 'gist=c', '--refused', 'no.ndjson')
      const { text } = JSON.parse(readFileSync(path.join(folder, 'no.ndjson'), 'utf8')) as { text: string }
      expect([name, records.length, text]).toEqual([name, 1, bad])
    }
  })

  test('with too few cells are refused, unless they are asked for', async () => {
    const broken =
      'who,what,day,place\nMayor,The bridge is open and\nwill stay so,2024-05-02,North\nGuild,No boat,2024-05-03,South\n'
    const { stderr, exit } = await converted('broken.csv', broken, ...W)
    expect(exit).toBe(3)
    expect(stderr).toMatch('broken.csv:2: row 2: it has 2 cells, and the header has 4 columns')
    expect(stderr).toMatch('broken.csv:3: row 3: it has 3 cells')
    expect((await converted('broken.csv', broken, ...W, '--short-rows')).records).toHaveLength(3)
    expect((await converted('wide.csv', 'who,what\nA,b,c\n', ...W, '--short-rows')).stderr).toMatch(
      'it has 3 cells',
    )
  })

  test.each([
    ['{"c":"A"}{"c":"B"} and more', 'a.json:1:20: “and” is not JSON'],
    ['{"c":"A"}\n{"c":"B', 'is not closed'],
    ['{"c":"A"},\n{"c":"B"}', 'a comma stands behind the record'],
    ['[{"c":"A"},{"c":"B"}', 'a ] is missing here'],
    ['{"list":[{"c":"A"},{"c":"B"', 'is missing here'],
    ['NaN', '“NaN” is not JSON'],
  ])('are never a part of a broken file: %s', async (content, message) => {
    const { stderr, exit, stdout } = await converted('a.json', content, '--map', 'gist=c')
    expect([exit, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(message)
  })

  test('that cannot be read are not blamed on the mapping', async () => {
    const { stderr } = await converted('commas.ndjson', '{"t":"A"},\n{"t":"B"},\n', '--map', 'gist=t')
    expect(stderr).toMatch('commas.ndjson:1:10: a comma stands behind the record')
    expect(stderr).not.toMatch('--map names')
  })

  test('under one key are read, and a notice says so', async () => {
    const wrapped = '{"meta":{"v":1},"results":[{"claim":"A","who":"Mayor"},{"claim":"A","who":"Guild"}]}'
    const found = await converted('wrapped.json', wrapped, '--map', 'gist=results.claim,source=results.who')
    expect(found.records.map(({ gist, sourceName }) => [gist, sourceName])).toEqual([
      ['A', 'Mayor'],
      ['A', 'Guild'],
    ])
    expect(found.stderr).toMatch('wrapped.json: each item of “results” is a record\n')
    const each = await converted(
      'wrapped.json',
      wrapped,
      '--each',
      'results',
      '--map',
      'gist=claim,note=/meta.v',
    )
    expect(each.records).toMatchObject([{ coding: { note: '1' } }, { coding: { note: '1' } }])
    expect(
      (await converted('wrapped.json', wrapped, '--each', 'result', '--map', 'gist=claim')).stderr,
    ).toMatch('--each names “result”, which wrapped.json does not have')
  })
})

describe('what is told of a file as a whole', () => {
  test('one mistake of a column is told once', async () => {
    const rows = Array.from({ length: 28 }, (_, day) => `Speech,6/${String(day + 1)}/48\n`).join('')
    const { stderr } = await converted(
      'years.csv',
      `what,day\n${rows}`,
      '--map',
      'gist=what,said=day',
      '--dates',
      'mdy',
    )
    expect(stderr.split('\n')).toHaveLength(4)
    expect(stderr).toMatch(
      'years.csv:2: 28 rows, column “day”: each has a year of two digits: “6/1/48”, “6/2/48”, “6/3/48”, …',
    )
  })

  test('the order of day and month is known from other rows, not guessed', async () => {
    const map = ['--map', 'gist=what,said=day']
    const { stderr } = await converted('order.csv', 'what,day\nA,5/4/2024\nB,5/25/2024\n', ...map)
    expect(stderr).toMatch('hint: in the same column “5/25/2024” has the month first: --dates mdy\n')
    const both = await converted('both.csv', 'what,day\nA,5/4/2024\nB,5/25/2024\nC,25/5/2024\n', ...map)
    expect(both.stderr).toMatch('“25/5/2024” has the day first: correct them, for no order fits all')
  })

  test('several columns make one date', async () => {
    const rows = 'month,day,year,what\nFebruary,23,2015,A\nApril,,2015,B\n'
    const { records } = await converted('parts.csv', rows, '--map', 'gist=what,happened=year+month+day')
    expect(records.map(({ happenedDate }) => happenedDate)).toEqual(['2015-02-23', '2015-04'])
    const json = '{"when":{"y":2015,"m":2,"d":23},"c":"A"}'
    expect(
      (await converted('p.json', json, '--map', 'gist=c,said=when.y+when.m+when.d')).records,
    ).toMatchObject([{ saidDate: '2015-02-23', coding: { original: { said: '2015 2 23' } } }])
  })

  test('a column that stands twice is an error where it is mapped', async () => {
    const rows = 'what,day,day\nA,2024-05-02,2024-06-09\n'
    expect((await converted('twice.csv', rows, '--map', 'gist=what,said=day')).stderr).toMatch(
      'columns 2 and 3 are both called “day”, and --map names it',
    )
    expect((await converted('twice.csv', rows, '--map', 'gist=what')).records).toHaveLength(1)
  })

  test('a header below something else is found', async () => {
    const below = 'Category: All; 2024\n\nday,what,who\n2024-05-02,A,Mayor\n'
    const { stderr } = await converted('below.csv', below, ...W)
    expect(stderr).toMatch('below.csv:3: the header seems to stand in line 3, below something else')
    expect((await converted('ours.csv', 'A report\ngist,source\nA,Mayor\n')).stderr).toMatch(
      'in line 2, below something else',
    )
  })

  test.each([
    ['[{"utterance":"A","member":"Mayor"}]', 'they are utterance, member; say which one is the gist'],
    ['{"utterance":"A"}\n{"utterance":"B"}\n', 'they are utterance; say'],
    ['{"data":[{"claim":"A","speaker":"B"}]}', 'try --map gist=data.claim,source=data.speaker'],
  ])('JSON with unfamiliar names learns of --map: %s', async (content, hint) => {
    const { stderr } = await converted('unfamiliar.json', content)
    expect(stderr).toMatch(hint)
  })
})

const CASES = path.join(PROJECT, '..', 'shared', 'cases')

/** The cases that were met first, where they are at hand; what is right of each. */
;(existsSync(CASES) ? describe : describe.skip)('the cases', () => {
  test.each<[string, string, string]>([
    ['entity-in-name.csv', '--map gist=what,source=who', '"sourceName":"O&#39;Hara Council"'],
    ['big-id.ndjson', '--map id=id,gist=text,source=user', '"id":"929438475938999939"'],
    ['season.csv', '--map gist=what,source=who,said=season', 'can be two years'],
    ['two-months.csv', '--map gist=what,source=who,said=months', 'from one month to another'],
    [
      'wrapper-same-words.json',
      '--map gist=results.claim,source=results.who',
      '2 records = 2 statements + 0 refused',
    ],
    ['wrapper.json', '--map gist=results.claim,source=results.who', '2 records = 2 statements + 0 refused'],
    ['broken-line.csv', '--map gist=what,source=who', 'of 3 rows, 2 cannot be taken in'],
    [
      'header-twice.csv',
      '--map gist=claim,source=speaker,said=date',
      'columns 3 and 4 are both called “date”',
    ],
    ['quoted-minus.csv', '--map gist=what,source=who', `"gist":"'-20 degrees' is`],
    ['comma-lines.ndjson', '--map gist=text,source=user', 'a comma stands behind the record'],
    ['upper-ids.csv', '--map id=event,gist=what,source=who', '"original":{"id":"ARM1234"}'],
    ['dates-refused.csv', '--map gist=what,source=who,said=day', 'of 4 rows, 1 cannot be taken in'],
    [
      'two-digit-years.csv',
      '--map gist=title,said=date --dates mdy',
      '28 rows, column “date”: each has a year of two digits',
    ],
    ['date-in-three-columns.csv', '--map gist=what,happened=year+month+day', '"happenedDate":"2015-02-23"'],
    ['brackets.csv', '--map gist=what,source=who,quote=words', '"text":"{inaudible} we did not fire"'],
    ['links.csv', '--map gist=what,source=who,url=link', 'holds several addresses'],
    ['unfamiliar.json', '', 'they are utterance, member; say which one is the gist: --map gist=FIELD'],
    ['preamble.csv', '--map gist=what,source=who', 'the header seems to stand in line 3'],
  ])('%s %s', async (file, options, told) => {
    const argv = ['convert', file, '--to', 'ndjson', ...options.split(' ').filter((one) => one !== '')]
    const { stdout, stderr } = await claims(argv, { cwd: CASES })
    expect(stdout + stderr).toContain(told)
  })
})
