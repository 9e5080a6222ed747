/** The command whole: which files it takes, what its exit code says, and what build systems read. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { RULES } from '../../../src/check/rules.js'
import { claims, PROJECT } from '../../support/claims.js'
import { SIDES } from '../../support/mirror.js'
import { CONTENT, FIXTURES } from './fixtures.js'
import { changed, type Finding, findings, folder, save, SOUND } from './saved.js'

const { swap, swapText } = SIDES

describe('the exit code', () => {
  test('is 0 for a sound file, with strictness too', async () => {
    save('sound.json', SOUND)
    expect(await findings('sound.json', '--strict')).toEqual({ exit: 0, found: [] })
  })

  test.each([
    ['an error', 'figure-order', 1, 1],
    ['a warning', 'alias-of-two', 1, 1],
    ['a note', 'unattributed', 0, 1],
  ])('of %s is as the manual says', async (_, rule, exit, strict) => {
    const file = save('one.json', changed(rule))
    expect((await findings(file)).exit).toBe(exit)
    expect((await findings(file, '--strict')).exit).toBe(strict)
  })

  test('is 1 for what is no JSON, empty, or no UTF-8, and never 3', async () => {
    for (const [content, rule] of [
      ['{', 'syntax'],
      ['', 'syntax'],
      [Uint8Array.of(0x7b, 0xff, 0x7d), 'encoding'],
      [Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'encoding'],
      [gzipSync(SOUND).subarray(0, 60), 'encoding'],
      ['[]', 'schema'],
    ] as const) {
      const { exit, found } = await findings(save('broken.json', content))
      expect({ exit, rules: [...new Set(found.map((each) => each.rule))] }).toEqual({
        exit: 1,
        rules: [rule],
      })
      expect(found.every(({ file }) => file === 'broken.json')).toBe(true)
    }
  })

  test('is 4 for a file that is not there, and 2 for a rule that is not there', async () => {
    expect((await claims(['check', 'none.json'], { cwd: folder })).exit).toBe(4)
    expect((await claims(['check', '--rule', 'none'], { cwd: folder })).exit).toBe(2)
  })
})

describe('files', () => {
  test('are checked by themselves, in the order named, and gzip is unpacked', async () => {
    save('a.json', changed('figure-order'))
    save('b.json.gz', gzipSync(changed('self-relation')))
    const { found } = await findings('a.json', 'b.json.gz', 'a.json')
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'a.json figure-order',
      'b.json.gz self-relation',
      'a.json figure-order',
    ])
  })

  test('may come from standard input', async () => {
    const { stdout, exit } = await claims(['check', '-', '--ndjson'], { stdin: changed('figure-order') })
    expect(exit).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ rule: 'figure-order', file: 'standard input' })
  })

  test('are those of --data where none is named', async () => {
    save('a.json', changed('figure-order'))
    expect((await findings('--data', 'a.json')).found).toHaveLength(1)
  })
})

test('all mistakes are told at once, each on its own line', async () => {
  const rules = ['figure-order', 'quote-words', 'bidi-character', 'reference', 'self-relation', 'bare-alias']
  const text = changed(...rules)
  const { found } = await findings(save('many.json', text))
  expect(found.map(({ rule }) => rule).toSorted()).toEqual(rules.toSorted())
  expect(found.map(({ line }) => line)).toEqual(found.map(({ line }) => line).toSorted((a, b) => a - b))
  const order = found.find(({ rule }) => rule === 'figure-order')
  expect(text.split('\n')[(order?.line ?? 0) - 1]?.slice((order?.column ?? 0) - 1)).toMatch(/^2,$/)
  expect(order?.id).toBe('s1')
})

describe('--rule', () => {
  test('leaves out other rules', async () => {
    const file = save('two.json', changed('figure-order', 'self-relation', 'bare-alias'))
    const { found } = await findings(file, '--rule', 'self-relation, bare-alias')
    expect(found.map(({ rule }) => rule).toSorted()).toEqual(['bare-alias', 'self-relation'])
    expect((await findings(file, '--rule', 'loaded-cue')).exit).toBe(0)
  })

  test('never hides that nothing could be read', async () => {
    expect((await findings(save('broken.json', '{'), '--rule', 'figure-order')).exit).toBe(1)
  })
})

describe('--texts', () => {
  test('finds the text by its SHA-256 under any name, and by its name', async () => {
    const texts = mkdtempSync(path.join(folder, 'texts-'))
    const file = save('sound.json', SOUND)
    writeFileSync(path.join(texts, 'other.txt'), CONTENT)
    expect((await findings(file, '--texts', texts)).found).toEqual([])
    writeFileSync(path.join(texts, 'other.txt'), Uint8Array.of(0xff))
    writeFileSync(path.join(texts, 'page.txt'), CONTENT.replace('open', 'shut'))
    const { found, exit } = await findings(file, '--texts', texts)
    expect(found.map(({ rule }) => rule)).toEqual(['document-hash', 'anchor-words'])
    expect(exit).toBe(1)
  })

  const article = path.join(PROJECT, '../shared/article')
  const withArticle = existsSync(article) ? test : test.skip
  withArticle('finds every anchor of washington-talks right in its article', async () => {
    const { found, exit } = await findings('washington-talks', '--texts', article)
    expect({ exit, rules: [...new Set(found.map(({ rule }) => rule))] }).toEqual({
      exit: 0,
      rules: ['unclear-source', 'unattributed'],
    })
  })
})

describe('SARIF', () => {
  test('has the rules, and each finding with its place', async () => {
    const file = save('a.json', changed('figure-order', 'unattributed'))
    const { stdout, exit } = await claims(['check', file, '--format', 'sarif'], { cwd: folder })
    const log = JSON.parse(stdout) as {
      version: string
      runs: { tool: { driver: { rules: { id: string }[] } }; results: unknown[] }[]
    }
    expect(exit).toBe(1)
    expect(log.version).toBe('2.1.0')
    const [run] = log.runs
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id))
    expect(run?.results).toHaveLength(2)
    expect(run?.results[0]).toMatchObject({
      ruleId: 'figure-order',
      ruleIndex: RULES.findIndex(({ id }) => id === 'figure-order'),
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a.json' }, region: { startColumn: 19 } } }],
    })
  })

  test('is only for check', async () => {
    expect((await claims(['list', '--format', 'sarif'])).exit).toBe(2)
    const { stderr, exit } = await claims(['list', '-o', path.join(folder, 'a.sarif')])
    expect({ exit, stderr }).toEqual({
      exit: 2,
      stderr: expect.stringContaining('cannot be written as SARIF'),
    })
    expect(existsSync(path.join(folder, 'a.sarif'))).toBe(false)
  })
})

test('with the parties swapped in a file, the same rules are broken by the swapped entries', async () => {
  const rules = RULES.map(({ id }) => id).filter(
    (id) => FIXTURES.get(id)?.change !== undefined && id !== 'schema',
  )
  for (const rule of rules) {
    const file: unknown = JSON.parse(changed(rule))
    const before = await findings(save('a.json', JSON.stringify(file)))
    const after = await findings(save('b.json', JSON.stringify(swap(file))))
    const told = (each: Finding): string => `${each.rule} ${String(each.id)}`
    expect(after.found.map(told).toSorted()).toEqual(
      before.found.map((each) => swapText(told(each))).toSorted(),
    )
  }
})
