import { describe, expect, test } from '@jest/globals'
import { isNearTheEnd, windowDays, windowOf } from '../../../src/evidence/window.js'

function window(...dates: readonly (string | undefined)[]): unknown {
  const found = windowOf(dates.map((saidDate) => (saidDate === undefined ? {} : { saidDate })))
  return found && Object.values(windowDays(found))
}

describe('the window', () => {
  test.each([
    [[], undefined],
    [[undefined], undefined],
    [['2022-11-07'], ['2022-11-07', '2022-11-07']],
    [
      ['2022-11-07', undefined, '2022-09-13'],
      ['2022-09-13', '2022-11-07'],
    ],
    [
      ['2022-11-07', '2022-12', '2022-01-01/2022-11-08'],
      ['2022-11-07', '2022-11-07'],
    ],
    [
      ['2022-12', '2022-10-30/2022-11-08'],
      ['2022-10-30', '2022-12-31'],
    ],
    [['2022-11-01/..'], undefined],
    [
      ['2022-11-01/..', '2022-12'],
      ['2022-12-01', '2022-12-31'],
    ],
  ])('of what was said on %j is %j', (dates, days) => {
    expect(window(...dates)).toEqual(days)
  })
})

describe('near the end', () => {
  const days = windowOf([{ saidDate: '2022-11-01' }, { saidDate: '2022-11-30' }])
  test.each([
    ['2022-11-26', 3, false],
    ['2022-11-27', 3, true],
    ['2022-11-20/2022-11-28', 3, true],
    ['2022-11-30', 0, true],
    ['2022-11-29', 0, false],
    ['2022-11-01/..', 0, true],
  ])('%s with a wait of %d days: %j', (saidDate, wait, expected) => {
    expect(isNearTheEnd({ saidDate }, days, wait)).toBe(expected)
  })

  test('is what has no day, and everything where there is no window', () => {
    expect(isNearTheEnd({}, days, 0)).toBe(true)
    expect(isNearTheEnd({ saidDate: '2022-11-01' }, undefined, 0)).toBe(true)
  })
})
