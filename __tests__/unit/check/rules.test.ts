/** Each rule is broken by its fixture and by nothing else, so that a rule that is lost is noticed. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { checkText } from '../../../src/check/check-text.js'
import type { Told } from '../../../src/check/checked.js'
import { RULES, ruleNamed } from '../../../src/check/rules.js'
import { PROJECT } from '../../support/claims.js'
import { problemOf } from '../../support/problem.js'
import { type Fixture, FIXTURES, soundFile, TEXTS } from './fixtures.js'

/** Found in bytes, before there is a text, or only in rows: their tests are those of the command and of rows. */
const ELSEWHERE = ['encoding', 'joined-names']

async function told({ change, edit, texts = TEXTS }: Fixture = {}): Promise<Told[]> {
  const file: unknown = JSON.parse(JSON.stringify(soundFile()))
  change?.(file)
  const text = JSON.stringify(file, undefined, 2)
  const edited = edit === undefined ? text : edit(text)
  if (edit !== undefined) expect(edited).not.toBe(text)
  return checkText(edited, 'mine.json', texts)
}

test('a sound file earns nothing', async () => {
  expect(await told()).toEqual([])
})

test('every rule has a fixture, and every fixture a rule', () => {
  const found = RULES.map(({ id }) => id).filter((id) => !ELSEWHERE.includes(id))
  expect([...FIXTURES.keys()]).toEqual(found)
})

describe.each([...FIXTURES])('the rule %s', (id, fixture) => {
  test('is broken by its fixture, alone', async () => {
    const found = await told(fixture)
    expect(found.map(({ rule }) => rule.id)).toContain(id)
    expect(
      found.map(({ rule }) => rule.id).filter((rule) => rule !== id && fixture.also?.includes(rule) !== true),
    ).toEqual([])
  })

  test('says what is wrong, and where', async () => {
    for (const { message, where, rule } of await told(fixture)) {
      expect(message).not.toBe('')
      expect(message).not.toMatch(/undefined|\[object/)
      expect(where).toEqual(
        expect.objectContaining({ file: 'mine.json', line: expect.any(Number), column: expect.any(Number) }),
      )
      expect(rule.severity === 'note' || where.line !== 1).toBe(true)
    }
  })
})

const ofWholeText = [...FIXTURES].filter(([, { edit }]) => edit === undefined)

test.each(ofWholeText)('an old word for a standing changes nothing for %s', async (_id, fixture) => {
  const old = await told({
    ...fixture,
    edit: (text) => text.replaceAll('"standing": "party-to-conflict"', '"standing": "belligerent"'),
  })
  expect(old.map(({ message }) => message)).toEqual((await told(fixture)).map(({ message }) => message))
})

test('where a key stands twice, the rules look all the same', async () => {
  const found = await told({
    change: (file) => (file.relations[0].to = 's2'),
    edit: (text) => text.replace('"id": "s1",', '"id": "s0", "id": "s1",'),
  })
  expect(found.map(({ rule }) => rule.id)).toEqual(['duplicate-key', 'self-relation'])
})

test('ids, titles and explanations of rules are there and differ', () => {
  for (const field of ['id', 'title', 'explanation'] as const) {
    expect(new Set(RULES.map((rule) => rule[field])).size).toBe(RULES.length)
  }
  for (const { id, explanation } of RULES) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(explanation).toMatch(/^[^a-z].*\.$|^claims /)
  }
})

test('the manual has a line for each rule, with its severity and title', () => {
  const manual = readFileSync(path.join(PROJECT, 'src/commands/check.md'), 'utf8')
  const lines = RULES.map(({ id, severity, title }) => `| \`${id}\` | ${severity} | ${title} |`)
  expect(manual.split('\n').filter((line) => /^\| `/.test(line))).toEqual(lines)
})

test('an unknown rule suggests the nearest', () => {
  expect(problemOf(() => ruleNamed('figure-oder'))).toMatchObject({
    kind: 'usage',
    didYouMean: ['figure-order'],
  })
})
