/** Names and ids in somebody else's file: who is one and who is two, and how they are found, in memory and scanned. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { claims } from '../support/claims.js'
import { temporaryFolder } from '../support/folder.js'
import { bothWays } from '../support/scanned.js'

const folder = temporaryFolder('names-of-others')

const SAID = [
  ['Пашинян', 'X_1'],
  ['Pashinyan', 'X_2'],
  ['PASHINYAN', 'X_3'],
  ['Unit A+', 'x-4'],
  ['Unit A-', 'x_4'],
  ['unit a+', 'ARM1234'],
  ['张伟', '7'],
  ['章伟', '8'],
  ['C++', 'https://a.example/9'],
  ['C', '10'],
]
const MAP = ['--map', 'gist=what,source=who,id=key']
const ITEMS = SAID.map(([who, key], index) =>
  JSON.stringify({ what: `Number ${String(index + 1)}.`, who, key }),
)
writeFileSync(path.join(folder, 'items.ndjson'), `${ITEMS.join('\n')}\n`)
const { stdout } = await claims(['convert', 'items.ndjson', ...MAP, '--to', 'ndjson'], { cwd: folder })
writeFileSync(path.join(folder, 'records.ndjson'), stdout)

/** The numbers of the statements that a term finds, by both engines, which agree. */
async function found(term: string, ...data: readonly string[]): Promise<number[] | string> {
  const [memory, scan] = await bothWays(folder, ['list', term, '--ndjson', ...data])
  expect({ term, ...scan }).toEqual({ term, ...memory })
  const lines = memory.stdout.split('\n').filter((line) => line !== '')
  const gists = lines.map((line) => (JSON.parse(line) as { readonly gist: string }).gist)
  return memory.exit === 0 ? gists.map((gist) => Number(/\d+/.exec(gist)?.[0])) : memory.stderr
}

describe.each([
  ['read through --map', ['-d', 'items.ndjson', ...MAP]],
  ['converted to records', ['-d', 'records.ndjson']],
])('somebody else’s file, %s', (_how, data) => {
  test.each<[string, number[]]>([
    ['source:Pashinyan', [1, 2, 3]],
    ['source:Пашинян', [1, 2, 3]],
    ['source:pashinyan', [2, 3]],
    ['-source:Pashinyan', [4, 5, 6, 7, 8, 9, 10]],
    ['source:Unit A+', [4, 6]],
    ['source:Unit A-', [5]],
    ['source:张伟', [7]],
    ['source:章伟', [8]],
    ['source:C++', [9]],
    ['source:C', [10]],
    ['source:Pashinyan,C++', [1, 2, 3, 9]],
    ['id:X_1', [1]],
    ['id:x-4', [4]],
    ['id:x_4', [5]],
    ['id:ARM1234', [6]],
    ['id:arm1234', [6]],
    ['id:ARM1234,X_2,10', [2, 6, 10]],
    ['id:"https://a.example/9"', [9]],
  ])('%s', async (term, numbers) => {
    expect(await found(term, ...data)).toEqual(numbers)
  })

  test('what fits two names of one script lists both, and an id that is not there is none', async () => {
    expect(await found('source:zhangwei', ...data)).toMatch(
      /“zhangwei” fits 2 sources: zhangwei-[\da-f]{6} \(张伟\), zhangwei-[\da-f]{6} \(章伟\)/,
    )
    expect(await found('id:X_9', ...data)).toMatch('no statement has the id “X_9”')
    expect(await found('source:C#', ...data)).toMatch('no source is named “C#”')
  })
})

test('a constant stands in every record, and a value of the record goes before it', async () => {
  writeFileSync(path.join(folder, 'one.ndjson'), '{"what":"A"}\n{"what":"B","who":"Guild"}\n')
  const map = ['-d', 'one.ndjson', '--map', 'gist=what,party:=North']
  const [memory, scan] = await bothWays(folder, ['list', ...map, '--map', 'source:=Mayor', '--ndjson'])
  expect(scan).toEqual(memory)
  expect(memory.stdout.match(/"sourceName":"Mayor"/g)).toHaveLength(2)
  expect(memory.stdout.match(/"partyName":"North"/g)).toHaveLength(2)
  const alone = await bothWays(folder, ['list', '-d', 'records.ndjson', '--map', 'source:=Mayor'])
  for (const { stderr } of alone)
    expect(stderr).toMatch('--map gives a text for all records, and names no field')
})

test('a large file is checked through its mapping, line by line', async () => {
  const lines = [...ITEMS, '{"what":"A","who":"C.","key":"11"}']
  writeFileSync(path.join(folder, 'twice.ndjson'), `${lines.join('\n')}\n`)
  const [memory, scan] = await bothWays(folder, [
    'check',
    'twice.ndjson',
    ...MAP,
    '--rule',
    'schema,joined-names',
  ])
  for (const { stdout, exit } of [memory, scan]) {
    expect(exit).toBe(1)
    expect(stdout).toMatch('“C.” makes the id “c”, which “C” has already')
  }
  const rules = ['--rule', 'joined-names,names-alike']
  const [, joined] = await bothWays(folder, ['check', 'items.ndjson', ...MAP, ...rules])
  expect(joined.stdout).toMatch('pashinyan and pashinyan-ceef76 have the same name')
  expect(joined.stdout).not.toMatch('zhangwei')
  expect(joined.stdout).toMatch('“PASHINYAN” and “Pashinyan” are read as one source, pashinyan')
})

test('the type of a source is taken where the file has it', async () => {
  const items = [
    { what: 'A', by: { '@type': 'Person', name: 'Ann Bo' } },
    { what: 'B', by: [{ '@type': 'GovernmentOrganization', name: 'The Port' }] },
    { what: 'C', by: { name: 'Some One' } },
    { what: 'D', by: 'Nobody Else' },
  ]
  writeFileSync(path.join(folder, 'typed.ndjson'), items.map((item) => `${JSON.stringify(item)}\n`).join(''))
  for (const theirs of ['by', 'by.name']) {
    const argv = ['list', '-d', 'typed.ndjson', '--map', `gist=what,source=${theirs}`, '--ndjson']
    const [memory, scan] = await bothWays(folder, argv)
    expect(scan).toEqual(memory)
    const records = memory.stdout.trim().split('\n')
    expect(records.map((line) => (JSON.parse(line) as { sourceType?: string }).sourceType)).toEqual([
      'Person',
      'Organization',
      undefined,
      undefined,
    ])
    expect(memory.stdout).not.toMatch('"named"')
  }
})

test('a type that is given for all rows goes before those in the file', async () => {
  const items = ['Person', 'Organization'].map((type) => ({
    what: type,
    by: { '@type': type, name: 'The Port' },
  }))
  writeFileSync(path.join(folder, 'both.ndjson'), items.map((item) => `${JSON.stringify(item)}\n`).join(''))
  const argv = ['list', '-d', 'both.ndjson', '--ndjson', '--map']
  for (const { stdout, exit } of await bothWays(folder, [...argv, 'gist=what,source=by'])) {
    expect([stdout, exit]).toEqual(['', 3])
  }
  const [memory, scan] = await bothWays(folder, [...argv, 'gist=what,source=by,sourceType:=Organization'])
  expect(scan).toEqual(memory)
  expect(memory.stdout.match(/"sourceType":"Organization"/g)).toHaveLength(2)
})
