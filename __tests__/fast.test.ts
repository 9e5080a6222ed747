/** `npm run test:fast` leaves out what starts processes or is slow, and nothing else. */
import { describe, expect, test } from '@jest/globals'
import { leftOut, SLOW, startsProcesses, testFiles } from '../scripts/fast-tests.js'
import { readText } from './support/documents.js'

const fast = testFiles().filter((file) => !leftOut().includes(file))

describe('the fast tests', () => {
  test('are most of the files', () => {
    expect(fast.length).toBeGreaterThan(testFiles().length * 0.8)
    expect(fast).toEqual(expect.arrayContaining(['cases.test.ts', 'engines/absence.test.ts', 'fast.test.ts']))
  })

  test('start no process: none of them names what starts one', () => {
    const starting = /\b(?:execFile|spawn|spawned|inShell|fork|new Worker)\(/
    expect(fast.filter((file) => starting.test(readText(`__tests__/${file}`)))).toEqual([])
  })

  test('leave out what runs the built program, also where a file of support does it', () => {
    expect(
      ['conduct/signals.test.ts', 'package.test.ts', 'threads.test.ts'].filter((file) =>
        startsProcesses(file),
      ),
    ).toHaveLength(3)
    expect(leftOut()).toContain('conduct/signals.test.ts')
  })

  test('leave out no slow file that is gone, or that is left out anyway', () => {
    expect(SLOW.filter((file) => !testFiles().includes(file) || startsProcesses(file))).toEqual([])
  })
})
