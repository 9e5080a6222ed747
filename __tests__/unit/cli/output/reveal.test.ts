import { describe, expect, test } from '@jest/globals'
import { reveal } from '../../../../src/cli/output/draw.js'
import type { Block } from '../../../../src/page/page.js'
import { bare, joinedWords, plain, type Text } from '../../../../src/page/text.js'
import type { Report } from '../../../../src/reports/report.js'
import type { Io } from '../../../../src/terminal/io.js'
import { makePage } from '../../../support/page.js'

const block = (word: string): Block => ({ kind: 'prose', paragraphs: [plain(word)] })

const REPORT: Report = {
  command: 'show',
  head: {},
  items: [{}],
  tail: () => ({}),
  page: () =>
    makePage({
      title: { name: 'title' },
      summary: () => [block('summary')],
      guide: [plain('guide')],
      blocks: ['one', 'two', 'three'].map(block),
      footer: () => plain('footer'),
    }),
}

function textsOf(blocks: readonly Block[]): readonly Text[] {
  return blocks.flatMap((one) => (one.kind === 'prose' ? one.paragraphs : []))
}

/** What is drawn and asked, in order: `drawn` has the words of each part, `key` stands for a wait. */
async function revealed(keys: readonly string[] | undefined, isTerminal: boolean): Promise<string[]> {
  const events: string[] = []
  const pressed = [...(keys ?? [])]
  const write = (): Promise<void> => Promise.resolve()
  const io: Io = {
    stdin: { isTerminal, [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('read')) }) },
    stdout: { write, isTerminal },
    stderr: { write, isTerminal },
    env: {},
    cwd: '/',
    ...(keys === undefined
      ? {}
      : {
          key: () => {
            events.push('key')
            const next = pressed.shift()
            return next === undefined ? Promise.reject(new Error('one wait too many')) : Promise.resolve(next)
          },
        }),
  }
  await reveal(REPORT, io, (part) => {
    const { title, summary, guide = [], blocks, footer } = part.page()
    const texts = [...textsOf(summary()), ...guide, ...textsOf(blocks), footer()]
    events.push(joinedWords([title.name, ...texts.map(bare)], ' '))
    return Promise.resolve()
  })
  return events
}

describe('a page layer by layer', () => {
  test('a layer a key; the title and what stands under it with the first, the footer with the last, which waits for no key', async () => {
    expect(await revealed([' ', 'x'], true)).toEqual([
      'title summary guide one',
      'key',
      'two',
      'key',
      'three footer',
    ])
  })

  test('q is enough', async () => {
    expect(await revealed(['x', 'q'], true)).toEqual(['title summary guide one', 'key', 'two', 'key'])
  })

  test('all at once in a pipe, and where nobody can press a key', async () => {
    const whole = ['title summary guide one two three footer']
    expect(await revealed(['x'], false)).toEqual(whole)
    expect(await revealed(undefined, true)).toEqual(whole)
  })
})
