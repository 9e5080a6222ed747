import { describe, expect, test } from '@jest/globals'
import { inspectDataset, readDatasetFile } from '../../../src/dataset/dataset-file.js'
import type { DatasetFile } from '../../../src/model/dataset.js'
import { makeFile } from '../../support/dataset.js'
import { errorOf, problemsOf } from '../../support/problems.js'

/** A small sound file, changed by hand as a person would break it. */
function broken(change: (file: Record<string, never>) => void): string {
  const file = structuredClone(makeFile({ statements: [{ id: 's1', act: 'accuse' }] })) as unknown
  change(file as Record<string, never>)
  return JSON.stringify(file, null, 2)
}

/** The messages only. */
async function messages(change: (file: Record<string, never>) => void): Promise<string[]> {
  const { problems } = await errorOf(() => readDatasetFile(broken(change), 'a.json'))
  return problems.map(({ message }) => message)
}

const set = (way: string, value: unknown) => (file: Record<string, never>) => {
  const steps = way.split('.')
  const last = steps.pop() ?? ''
  const holder = steps.reduce<Record<string, unknown>>(
    (at, step) => at[step] as Record<string, unknown>,
    file,
  )
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else holder[last] = value
}

describe('a sound file', () => {
  test('is read as it is', async () => {
    const file = makeFile({
      statements: [{ id: 's1' }, { id: 's2' }],
      relations: [{ from: 's2', to: 's1', type: 'denies' }],
    })
    expect(await readDatasetFile(JSON.stringify(file), 'a.json')).toEqual(file)
  })
})

describe('a broken shape', () => {
  test.each([
    ['statements.0.act', 'acuse', 'statements[0].act is “acuse”, which it cannot be', ['accuse']],
    ['statements.0.atribution', {}, 'statements[0] has an unknown key “atribution”', ['attribution']],
    ['statements.0.gist', undefined, 'statements[0] has no “gist”', undefined],
    ['statements.0.gist', 7, 'statements[0].gist is a number; it must be a text', undefined],
    ['statements.0.gist', '', 'statements[0].gist is empty', undefined],
    ['statements.0.mutual', 'yes', 'statements[0].mutual is a text; it must be true or false', undefined],
    ['statements', {}, 'statements is an object; it must be a list', undefined],
    ['schemaVersion', 2, 'schemaVersion is 2; it must be 1', undefined],
    ['sources.0.id', 'MoD', 'sources[0].id is “MoD”; it must be an id', undefined],
    [
      'documents',
      [{ id: 'd', type: 'Page', url: 'javascript:x' }],
      'documents[0].url is “javascript:x”; it must be an address',
      undefined,
    ],
    [
      'statements.0.figures',
      [{ measure: 'killed', report: 'stated', best: -1 }],
      'statements[0].figures[0].best is -1; it must be at least 0',
      undefined,
    ],
    ['statements.0.target', [{}], 'statements[0].target[0] is empty', undefined],
    [
      'statements.0.points',
      { who: { cut: true, value: 'x' } },
      'statements[0].points.who is cut, so nothing else can stand beside "cut"',
      undefined,
    ],
    [
      'statements.0.points',
      { who: { value: 'x' } },
      'statements[0].points.who has no “asPrinted”',
      undefined,
    ],
    [
      'statements.0.anchors',
      [{ role: 'content', document: 'd', selector: [{ type: 'TextPositionSelector', start: 1 }] }],
      'statements[0].anchors[0].selector[0] has no “end”',
      undefined,
    ],
    ['__proto__x', 1, 'the dataset has an unknown key “__proto__x”', undefined],
  ])('%s = %j', async (way, value, message, near) => {
    const { kind, problems } = await errorOf(() => readDatasetFile(broken(set(way, value)), 'a.json'))
    expect(kind).toBe('data')
    const problem = problems.find((each) => each.message === message)
    expect(problem ?? problems).toMatchObject({ message, where: { file: 'a.json' } })
    expect(problem?.didYouMean).toEqual(near)
  })

  test('an unknown key stands at the key, a wrong value at the value', async () => {
    const text =
      '{\n"schemaVersion": 1,\n"x": 2, "dataset": {"id": "a",\n"title": 3},' +
      '"parties":[],"sources":[],"documents":[],"incidents":[],"statements":[],"relations":[]}'
    expect(await problemsOf(() => readDatasetFile(text, 'a.json'))).toEqual([
      '3:1 the dataset has an unknown key “x”',
      '4:10 dataset.title is a number; it must be a text',
    ])
  })

  test('a key named __proto__ is an unknown key and nothing else', async () => {
    const text = broken(() => undefined).replace('{', '{"__proto__": {"polluted": 1},')
    expect(await problemsOf(() => readDatasetFile(text, 'a.json'))).toEqual([
      '1:2 the dataset has an unknown key “__proto__”',
    ])
    expect('polluted' in {}).toBe(false)
  })

  test('the raw record’s own labels may have any key', async () => {
    const text = broken(set('statements.0.coding', { original: { kind: 'x', '': [1, null] } }))
    expect((await inspectDataset(text)).findings).toEqual([])
  })
})

describe('what is no dataset', () => {
  test.each([
    ['', 'there is nothing in it'],
    [' \n', 'there is nothing in it'],
    ['[]', 'this is a list, not a dataset'],
    ['null', 'the dataset is null; it must be an object'],
    ['"x"', 'the dataset is a text; it must be an object'],
    ['{"command": "list", "items": []}', 'this is what --json prints, not a dataset'],
  ])('%j', async (text, message) => {
    expect((await errorOf(() => readDatasetFile(text, 'a.json'))).problems[0]?.message).toBe(message)
  })
})

describe('references', () => {
  test.each([
    ['sources.0.party', 'armenai', 'sources[0].party', 'party'],
    ['sources.0.partOf', 'x', 'sources[0].partOf', 'source'],
    ['sources.0.members', ['armenia-mod', 'x'], 'sources[0].members[1]', 'source'],
    ['documents', [{ id: 'd', type: 'Page', agencies: ['x'] }], 'documents[0].agencies[0]', 'source'],
    ['incidents', [{ id: 'i', name: 'I', parties: ['x'] }], 'incidents[0].parties[0]', 'party'],
    [
      'incidents',
      [{ id: 'i', name: 'I', placeNames: [{ text: 'P', party: 'x' }] }],
      'incidents[0].placeNames[0].party',
      'party',
    ],
    ['statements.0.incident', 'x', 'statements[0].incident', 'incident'],
    ['statements.0.attribution.source', 'x', 'statements[0].attribution.source', 'source'],
    [
      'statements.0.attribution.relayedBy',
      [{ source: 'x' }],
      'statements[0].attribution.relayedBy[0].source',
      'source',
    ],
    ['statements.0.target', [{ party: 'x' }], 'statements[0].target[0].party', 'party'],
    ['statements.0.target', [{ source: 'x' }], 'statements[0].target[0].source', 'source'],
    ['statements.0.addressee', [{ party: 'x' }], 'statements[0].addressee[0].party', 'party'],
    ['statements.0.addressee', [{ source: 'x' }], 'statements[0].addressee[0].source', 'source'],
    [
      'statements.0.quote',
      { exactness: 'direct', witnesses: [{ document: 'x', text: 't' }] },
      'statements[0].quote.witnesses[0].document',
      'document',
    ],
    ['statements.0.happenedDateFrom', 'x', 'statements[0].happenedDateFrom', 'statement'],
    [
      'statements.0.figures',
      [{ measure: 'killed', report: 'stated', of: 'x' }],
      'statements[0].figures[0].of',
      'party',
    ],
    [
      'statements.0.figures',
      [{ measure: 'killed', report: 'stated', countedBy: 'x' }],
      'statements[0].figures[0].countedBy',
      'source',
    ],
    [
      'statements.0.appearances',
      [{ document: 'x', role: 'report' }],
      'statements[0].appearances[0].document',
      'document',
    ],
    [
      'statements.0.anchors',
      [{ role: 'cue', document: 'x', selector: [{ type: 'TextPositionSelector', start: 0, end: 1 }] }],
      'statements[0].anchors[0].document',
      'document',
    ],
    [
      'relations',
      [{ from: 'x', to: 's1', type: 'denies', direction: 'one-way', basis: 'explicit' }],
      'relations[0].from',
      'statement',
    ],
    [
      'relations',
      [{ from: 's1', to: 'x', type: 'denies', direction: 'one-way', basis: 'explicit' }],
      'relations[0].to',
      'statement',
    ],
    ['assessments', [{ object: 'x', by: 'me', opinion: 'agree' }], 'assessments[0].object', 'statement'],
  ])('%s = %j leads nowhere', async (way, value, place, kind) => {
    const [message, ...more] = await messages(set(way, value))
    expect(more).toEqual([])
    expect(message).toMatch(
      new RegExp(`^${place.replace(/[[\].]/g, '\\$&')} is “.*”, and there is no such ${kind}$`),
    )
  })

  test('the nearest id is suggested', async () => {
    const { problems } = await errorOf(() =>
      readDatasetFile(broken(set('sources.0.party', 'armenai')), 'a.json'),
    )
    expect(problems[0]?.didYouMean).toEqual(['armenia'])
  })

  test('nobody may have counted', async () => {
    const figures = [{ measure: 'killed', report: 'stated', countedBy: 'nobody' }]
    expect((await inspectDataset(broken(set('statements.0.figures', figures)))).findings).toEqual([])
  })

  test.each(['parties', 'sources', 'documents', 'incidents', 'statements'])(
    'an id stands once among %s',
    async (list) => {
      const twice = (file: Record<string, never>): void => {
        const lists = file as unknown as Record<string, { id: string }[]>
        lists['documents'] = [{ id: 'd', type: 'Page' } as { id: string }]
        lists['incidents'] = [{ id: 'i', name: 'I' } as { id: string }]
        const [first] = lists[list] ?? []
        if (first !== undefined) lists[list]?.push(first)
      }
      const [message] = await messages(twice)
      expect(message).toMatch(
        new RegExp(`^${list}\\[\\d\\].id is “.+”, which is already the id of ${list}\\[0\\]$`),
      )
    },
  )
})

describe('dates', () => {
  test.each([
    ['dataset.dateModified', 'dataset.dateModified'],
    ['dataset.temporalCoverage', 'dataset.temporalCoverage'],
    ['statements.0.happenedDate', 'statements[0].happenedDate'],
    ['statements.0.saidDate', 'statements[0].saidDate'],
    ['statements.0.publishedDate', 'statements[0].publishedDate'],
  ])('%s must be EDTF', async (way, place) => {
    expect(await messages(set(way, '7.11.2022'))).toEqual([
      `${place} is “7.11.2022”, which is no date in EDTF (ISO 8601-2)`,
    ])
    expect((await inspectDataset(broken(set(way, '2022?-11-07')))).findings).toEqual([])
  })

  test.each([
    ['sources.0.role', [{ jobTitle: 'x', when: 'once' }]],
    ['documents', [{ id: 'd', type: 'Page', datePublished: 'once' }]],
    ['incidents', [{ id: 'i', name: 'I', eventDate: 'once' }]],
    ['statements.0.figures', [{ measure: 'killed', report: 'stated', asOf: 'once' }]],
    ['statements.0.figures', [{ measure: 'killed', report: 'stated', period: 'once' }]],
    ['statements.0.coding', { on: 'once' }],
    [
      'relations',
      [
        {
          from: 's1',
          to: 's1',
          type: 'denies',
          direction: 'one-way',
          basis: 'explicit',
          coding: { on: 'once' },
        },
      ],
    ],
  ])('also in %s = %j', async (way, value) => {
    expect((await messages(set(way, value))).join()).toContain('is “once”, which is no date')
  })
})

describe('many problems', () => {
  test('of shape, reference and date are told in one run, in the order of the text', async () => {
    const text = broken((file) => {
      set('statements.0.act', 'say')(file)
      set('statements.0.saidDate', 'soon')(file)
      set('sources.0.party', 'x')(file)
    })
    const found = await problemsOf(() => readDatasetFile(text, 'a.json'))
    expect(found.map((line) => line.split(' ')[1])).toEqual([
      'sources[0].party',
      'statements[0].act',
      'statements[0].saidDate',
    ])
    const lines = found.map((line) => Number(line.split(':')[0]))
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  })

  test('beyond a hundred are counted', async () => {
    const text = broken((file) => {
      const statement = (file as unknown as DatasetFile).statements[0]
      set(
        'statements',
        Array.from({ length: 5000 }, (_, at) => ({ ...statement, id: `s${at}`, act: 'x' })),
      )(file)
    })
    const { problems } = await errorOf(() => readDatasetFile(text, 'a.json'))
    expect(problems).toHaveLength(101)
    expect(problems[100]?.message).toBe('and 4900 more problems')
  })
})
