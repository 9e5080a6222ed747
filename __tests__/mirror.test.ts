/**
 * The mirror law: with two parties swapped in the data, every report is the same report with them swapped; the two
 * parties to the conflict, and two states that are none. What is alphabetical is compared without its order, which has a
 * test of its own. And no report depends on what is said of the standing of those who are no party to the conflict.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { COMMANDS } from '../src/commands/catalogue.js'
import { ACT_NAMES } from '../src/model/act.js'
import type { DatasetFile } from '../src/model/dataset.js'
import { RELATION_TYPES } from '../src/model/relation.js'
import type { Source } from '../src/model/source.js'
import { BUNDLED, type Bundled, callsOn, WITHOUT_REPORT } from './support/calls.js'
import { claims, PROJECT, shellWords } from './support/claims.js'
import { makeFile, SOURCES } from './support/dataset.js'
import { joined, type Mirror, mirrorOf, SIDES, unordered } from './support/mirror.js'

/** Which come first, and which columns are neighbours, is a question of the alphabet. */
const mirrored = (name: Bundled): string[] => callsOn(name).filter((line) => !line.includes('--limit'))
const mirroredInWords = (name: Bundled): string[] =>
  mirrored(name).filter((line) => !line.includes('--across source'))

const { swap, swapText } = SIDES
/** A treaty ally of one side, and an ally of the other. */
const ALLIES = mirrorOf('russia', 'turkey')

describe.each<[Bundled, string, Mirror]>([
  ...BUNDLED.map((name): [Bundled, string, Mirror] => [name, 'the parties to the conflict', SIDES]),
  ['autumn-2022', 'Russia and Turkey', ALLIES],
])('%s, %s', (name, _pair, { swap, swapText, withoutPartyWords }) => {
  const file = withoutPartyWords(bundled(name))
  const [data, swapped] = [JSON.stringify(file), JSON.stringify(swap(file))]

  test.each(mirrored(name))('claims %s: the answer is swapped and nothing else', async (line) => {
    expect(await answer(swapText(line), swapped)).toEqual(unordered(swap(await report(line, data))))
  })

  test.each(mirroredInWords(name))('claims %s: so are the words around it', async (line) => {
    const page = await printed(line, 'text', data)
    expect(wordsOf(await printed(swapText(line), 'text', swapped))).toEqual(wordsOf(swapText(page)))
  })
})

describe.each(BUNDLED)('%s, without the standing of who is no party to the conflict', (name) => {
  const file = bundled(name)
  const isOfOthers = ({ standing }: Source): boolean =>
    standing !== undefined && standing !== 'party-to-conflict'
  const ofParties = file.sources.map(({ standing, ...source }) =>
    standing === 'party-to-conflict' ? { ...source, standing } : source,
  )
  const [data, less] = [file, { ...file, sources: ofParties }].map((one) => JSON.stringify(one))
  const withoutStanding = (text: string): string =>
    text
      .replaceAll(/"standing":(?:null|"[a-z-]+"),?/g, '')
      .replaceAll(/"sha256":"[0-9a-f]{64}"/g, '')
      .replaceAll(/^standing: .*\n/gm, '')

  test('something is taken away', () => {
    expect(file.sources.filter(isOfOthers).length).toBeGreaterThan(3)
  })

  test.each(callsOn(name))('claims %s: the answer is the same', async (line) => {
    for (const format of ['json', 'text']) {
      const [whole, rest] = await Promise.all([data, less].map((one) => printed(line, format, one ?? '')))
      expect(withoutStanding(rest ?? '')).toBe(withoutStanding(whole ?? ''))
    }
  })
})

test('every command that prints a report is held to the law', () => {
  const held = new Set(BUNDLED.flatMap(mirrored).map((line) => line.split(' ')[0] ?? ''))
  const free = COMMANDS.map(({ name }) => name).filter((name) => !held.has(name))
  expect(free.toSorted()).toEqual([...WITHOUT_REPORT].toSorted())
})

test('the order is that of the names: with these exchanged alone, the columns change places', async () => {
  const file = SIDES.withoutPartyWords(bundled('washington-talks'))
  const renamed = {
    ...file,
    parties: file.parties.map(({ name, ...party }) => ({ ...party, name: swapText(name) })),
  }
  const columns = async (data: DatasetFile): Promise<unknown> =>
    (JSON.parse(await printed('compare', 'json', JSON.stringify(data))) as { columns: unknown }).columns
  expect(await columns(file)).toEqual(['armenia', 'azerbaijan', 'others'])
  expect(await columns(renamed)).toEqual(['azerbaijan', 'armenia', 'others'])
})

describe('random datasets', () => {
  test.each([
    'overview',
    'compare --by day',
    'compare --by incident',
    'list --group-by party',
    'accusations',
    'accusations --by source',
    'replies --within 2d',
    'replies --inferred',
    'sources',
    'incidents',
    'incidents --whose-word',
  ])('claims %s', async (line) => {
    await fc.assert(
      fc.asyncProperty(anyFile(), async (file) => {
        const mirror = await answer(line, JSON.stringify(swap(file)))
        expect(mirror).toEqual(unordered(swap(await report(line, JSON.stringify(file)))))
      }),
      { numRuns: 40 },
    )
  })
})

/** Both sides, a third party and a joint source, saying all that can be said at each other. */
function anyFile(): fc.Arbitrary<DatasetFile> {
  const joint = {
    id: 'armenia-azerbaijan',
    type: 'Joint' as const,
    name: 'Armenia and Azerbaijan',
    members: ['armenia-mod', 'azerbaijan-mod'],
  }
  const sources = [...SOURCES, joint]
  const party = fc.constantFrom('armenia', 'azerbaijan', 'united-states')
  const statement = fc.record(
    {
      source: fc.constantFrom(...sources.map(({ id }) => id)),
      act: fc.constantFrom(...ACT_NAMES),
      target: fc.array(fc.record({ party }), { minLength: 1, maxLength: 2 }),
      mutual: fc.constant(true),
      incident: fc.constantFrom('one', 'other'),
      saidDate: fc.constantFrom('2022-11-07', '2022-11', '2022-11-06/2022-11-07', '2022-11-08~'),
    },
    { requiredKeys: ['source', 'act'] },
  )
  const relation = fc.record({
    from: fc.nat({ max: 7 }),
    to: fc.nat({ max: 7 }),
    type: fc.constantFrom(...RELATION_TYPES),
  })
  return fc
    .tuple(fc.array(statement, { minLength: 1, maxLength: 8 }), fc.array(relation, { maxLength: 4 }))
    .map(([statements, relations]) => {
      const among = (index: number): string => `s${(index % statements.length) + 1}`
      return makeFile({
        sources,
        statements,
        relations: relations.map(({ from, to, type }) => ({ from: among(from), to: among(to), type })),
      })
    })
}

function bundled(name: Bundled): DatasetFile {
  const file = path.join(PROJECT, 'data', `${name}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as DatasetFile
}

async function answer(line: string, data: string): Promise<unknown> {
  return unordered(await report(line, data))
}

async function report(line: string, data: string): Promise<unknown> {
  const whole = JSON.parse(await printed(line, 'json', data)) as { items: [] }
  return joined({ ...whole, dataset: {} } as typeof whole)
}

async function printed(line: string, format: string, data: string): Promise<string> {
  const ran = await claims([...shellWords(line), '--data', '-', '--format', format], { stdin: data })
  expect(ran.stderr).toBe('')
  return ran.stdout
}

function wordsOf(text: string): string[] {
  return text.split(/[\s,;:.·“”()]+/).sort()
}
