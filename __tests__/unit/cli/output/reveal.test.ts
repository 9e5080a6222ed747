import { describe, expect, test } from '@jest/globals'
import { reveal } from '../../../../src/cli/output/draw.js'
import type { Block } from '../../../../src/page/page.js'
import { bare, plain } from '../../../../src/page/text.js'
import type { Report } from '../../../../src/reports/report.js'
import type { Io } from '../../../../src/terminal/io.js'

const block = (word: string): Block => ({ kind: 'prose', paragraphs: [plain(word)] })

const REPORT: Report = {
  command: 'show',
  head: {},
  items: [{}],
  tail: () => ({}),
  page: () => ({
    title: [plain('title')],
    blocks: ['one', 'two', 'three'].map(block),
    footer: () => [plain('footer')],
  }),
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
    const { title, blocks, footer } = part.page()
    const paragraphs = blocks.flatMap((one) => (one.kind === 'prose' ? one.paragraphs : []))
    events.push([...title, ...paragraphs, ...footer()].map(bare).join(' '))
    return Promise.resolve()
  })
  return events
}

describe('a page layer by layer', () => {
  test('a layer a key; the title with the first, the footer with the last, which waits for no key', async () => {
    expect(await revealed([' ', 'x'], true)).toEqual(['title one', 'key', 'two', 'key', 'three footer'])
  })

  test('q is enough', async () => {
    expect(await revealed(['x', 'q'], true)).toEqual(['title one', 'key', 'two', 'key'])
  })

  test('all at once in a pipe, and where nobody can press a key', async () => {
    const whole = ['title one two three footer']
    expect(await revealed(['x'], false)).toEqual(whole)
    expect(await revealed(undefined, true)).toEqual(whole)
  })
})
