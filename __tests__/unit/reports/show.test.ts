import { describe, expect, test } from '@jest/globals'
import { bare } from '../../../src/page/text.js'
import type { Block } from '../../../src/page/page.js'
import { show, type ShowOptions } from '../../../src/reports/show.js'
import { type DatasetSketch, makeDataset } from '../../support/dataset.js'
import { everythingIn } from '../../support/evidence.js'

async function shown(sketch: DatasetSketch, options: Partial<ShowOptions> = {}) {
  const dataset = makeDataset(sketch)
  const ids = dataset.statements.map(({ id }) => id)
  const how = { trace: false, layers: false, texts: [], ...options }
  return show(await everythingIn(dataset), ids, how)
}

function lines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'prose' ? block.paragraphs.map(bare) : []))
}

const QUOTED: DatasetSketch = {
  documents: [{ id: 'tape', shortName: 'the recording' }],
  statements: [
    {
      source: 'blinken',
      act: 'assess',
      saidDate: '2022?-11-07',
      quote: {
        exactness: 'direct',
        text: 'We see real steps',
        witnesses: [{ document: 'tape', text: 'We saw real steps' }],
      },
    },
  ],
}

describe('a card begins with', () => {
  test('who does what, the words, when, how quoted, and what differs', async () => {
    const report = await shown(QUOTED)
    const page = report.page()
    expect(page.title).toEqual({ name: 's1 · Antony Blinken SAYS', question: '', dataset: 'test' })
    expect(lines(page.summary())).toEqual([
      '“We see real steps”',
      '2022-11-07 (year inferred) · quoted',
      'Differs from the recording: 3 of 4 words kept, 1 place changed, put in or left out; similarity 0.75.',
    ])
    expect(report.summary?.()).toEqual({
      statements: [
        {
          id: 's1',
          source: 'blinken',
          act: 'assess',
          exactness: 'direct',
          origins: { least: 0, most: 0 },
          differsFrom: ['tape'],
        },
      ],
    })
  })

  test('its name in full: target, view, nobody', async () => {
    const names = async (statement: NonNullable<DatasetSketch['statements']>[number]): Promise<string> =>
      (await shown({ statements: [statement] })).page().title.name
    expect(await names({ source: 'armenia-mod', act: 'accuse', target: [{ party: 'azerbaijan' }] })).toBe(
      's1 · Ministry of Defence of Armenia ACCUSES Azerbaijan',
    )
    expect(await names({ source: 'blinken', act: 'hold-view' })).toBe(
      's1 · Antony Blinken, a view ascribed to it',
    )
    expect(await names({ source: null })).toBe('s1 · unattributed')
  })

  test('the ladder before all else, where it is asked for', async () => {
    const [first] = (await shown(QUOTED, { trace: true })).page().blocks
    expect(bare(first?.heading ?? [])).toBe('How it reached us')
    const [usual] = (await shown(QUOTED)).page().blocks
    expect(bare(usual?.heading ?? [])).toBe('The words beside the recording')
  })

  test('each name where there are several', async () => {
    const page = (await shown({ statements: [{ source: 'blinken' }, { source: 'aliyev' }] })).page()
    expect(page.title.name).toBe('2 statements')
    expect(
      lines(page.summary())
        .filter((line) => line.includes(' · '))
        .map((line) => line.slice(0, 5)),
    ).toEqual(['s1 · ', 's2 · '])
    expect(page.blocks.map(({ heading = [] }) => bare(heading))).toEqual(['s1', 's2'])
  })

  test('who and the words alone, where layers are revealed', async () => {
    expect(lines((await shown(QUOTED, { layers: true })).page().summary())).toEqual([
      '“We see real steps”',
      '2022-11-07 (year inferred) · quoted',
    ])
  })
})
