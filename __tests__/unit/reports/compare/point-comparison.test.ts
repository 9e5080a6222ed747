import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Point } from '../../../../src/model/points.js'
import type { PointComparison } from '../../../../src/reports/compare/point-item.js'
import { comparePoint } from '../../../../src/reports/compare/point-rows.js'

type Answer = string | 'cut' | undefined

const CUT: Point = { cut: true }

function compared(armenia: Answer, azerbaijan: Answer, name: 'who' | 'losses' = 'who'): PointComparison {
  const point = (answer: Answer): Point | undefined =>
    answer === undefined ? undefined : answer === 'cut' ? CUT : { asPrinted: `“${answer}”`, value: answer }
  return comparePoint(name, [
    { party: 'armenia', name: 'Armenia', point: point(armenia) },
    { party: 'azerbaijan', name: 'Azerbaijan', point: point(azerbaijan) },
  ])
}

describe('how two answers stand to each other', () => {
  test.each<[Answer, Answer, PointComparison['comparison'], string, string]>([
    ['fire', 'fire', 'same', 'SAME', ''],
    ['fire', 'shelling', 'differ', 'DIFFER', ''],
    ['azerbaijan', 'armenia', 'differ', 'DIFFER', 'each names the other'],
    ['armenia', 'azerbaijan', 'differ', 'DIFFER', 'each names its own'],
    ['azerbaijan-army', 'armenia-army', 'differ', 'DIFFER', 'each names the other'],
    ['azerbaijanis', 'armenians', 'differ', 'DIFFER', ''],
    ['armenia', 'somebody', 'differ', 'DIFFER', ''],
    ['fire', undefined, 'only', 'ARMENIA ONLY', ''],
    [undefined, 'fire', 'only', 'AZERBAIJAN ONLY', ''],
    ['cut', 'fire', 'cut', 'ARMENIA CUT', 'a cut is not silence'],
    ['cut', undefined, 'cut', 'ARMENIA CUT', 'a cut is not silence'],
    ['cut', 'cut', 'cut', 'ARMENIA and AZERBAIJAN CUT', 'a cut is not silence'],
    [undefined, undefined, 'nobody', 'NOBODY', ''],
  ])('%s beside %s: %s', (one, other, word, label, note) => {
    expect(compared(one, other)).toEqual({ comparison: word, label, note })
  })

  test('nobody’s losses are not none', () => {
    expect(compared(undefined, undefined, 'losses').note).toBe('not the same as none')
  })

  test('coded values are compared, never the printed words', () => {
    const [one, other] = [
      { asPrinted: 'opened fire', value: 'fire' },
      { asPrinted: 'firing', value: 'fire' },
    ]
    const answers = [
      { party: 'a', name: 'A', point: one },
      { party: 'b', name: 'B', point: other },
    ]
    expect(comparePoint('what', answers).comparison).toBe('same')
  })

  test('it is the same from the other side', () => {
    const answer = fc.constantFrom('armenia', 'azerbaijan', 'fire', 'cut', undefined)
    const turned = (text: string): string =>
      text.replaceAll(/ARMENIA|AZERBAIJAN/g, (name) => (name === 'ARMENIA' ? 'AZERBAIJAN' : 'ARMENIA'))
    const swapped = (value: Answer): Answer =>
      value === 'armenia' ? 'azerbaijan' : value === 'azerbaijan' ? 'armenia' : value
    fc.assert(
      fc.property(answer, answer, (one, other) => {
        const here = compared(one, other)
        const there = compared(swapped(other), swapped(one))
        expect(there.comparison).toBe(here.comparison)
        const names = (label: string): string[] => label.split(' ').sort()
        expect(names(there.label)).toEqual(names(turned(here.label)))
      }),
    )
  })
})
