import { expect, test } from '@jest/globals'
import type { Figure } from '../../../../src/model/figure.js'
import { figureWords } from '../../../../src/reports/phrase/amounts.js'

const words = (figure: Partial<Figure>): string =>
  figureWords({ measure: 'killed', report: 'stated', ...figure })

test.each<[string, Partial<Figure>]>([
  ['49 killed', { best: 49 }],
  ['more than 6,000 killed, 2020', { best: 6000, qualifier: 'more-than', period: '2020' }],
  ['207 killed or missing', { best: 207, includes: ['missing'] }],
  ['207 killed, civilians among them', { best: 207, includes: ['civilians'] }],
  ['207 killed or missing, civilians among them', { best: 207, includes: ['civilians', 'missing'] }],
  ['3 killed, civilians only', { best: 3, status: 'civilian' }],
  ['up to 100 bodies returned', { measure: 'bodies-returned', high: 100, qualifier: 'up-to' }],
  ['40 (35 to 45) killed or wounded', { best: 40, low: 35, high: 45, includes: ['wounded'] }],
  ['none wounded', { measure: 'wounded', report: 'stated-zero', best: 0 }],
  ['killed: not stated', { report: 'not-stated' }],
  ['killed: losses, number not given', { report: 'unclear' }],
  ['killed: no answer given', { report: 'refused' }],
])('%s', (expected, figure) => {
  expect(words(figure)).toBe(expected)
})
