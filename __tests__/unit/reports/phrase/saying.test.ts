import { describe, expect, test } from '@jest/globals'
import { bare } from '../../../../src/page/text.js'
import { sayingOf } from '../../../../src/reports/phrase/saying.js'
import type { Act } from '../../../../src/model/act.js'
import { makeDataset, SOURCES, type StatementSketch } from '../../../support/dataset.js'

const AT = [{ party: 'azerbaijan' }]
const TOGETHER = {
  id: 'both',
  type: 'Joint' as const,
  name: 'Armenia and Azerbaijan',
  members: ['armenia-mod', 'azerbaijan-mod'],
}

/** What a cell prints as one sentence: manner, act and target, then the words. */
function sentence(sketch: StatementSketch): string {
  const dataset = makeDataset({
    sources: [...SOURCES, TOGETHER],
    statements: [{ source: 'armenia-mod', ...sketch }],
  })
  const [statement] = dataset.statements
  if (statement === undefined) throw new Error('no statement')
  const { manner, actPhrase, words } = sayingOf(dataset, statement)
  return [manner, bare(actPhrase), bare(words)].filter(Boolean).join(' ')
}

describe('act and words read as one sentence', () => {
  test.each<[Act, string, string]>([
    ['deny', 'denies that its forces fired', 'DENIES that its forces fired'],
    ['appeal', 'calls on both sides to stop', 'CALLS ON both sides to stop'],
    ['appeal', 'calls for an inquiry', 'CALLS for an inquiry'],
    ['condemn', 'condemns the vote', 'CONDEMNS the vote'],
    ['report-figure', 'again reports 49 dead', 'AGAIN REPORTS 49 dead'],
    ['report-figure', 'reports 207 dead and missing', 'REPORTS 207 dead and missing'],
    ['assess', 'says that it is open', 'SAYS that it is open'],
  ])(
    '%s “%s”: the verb of the act is printed once, and the clause names the target',
    (act, clause, printed) => {
      expect(sentence({ act, clause, target: AT })).toBe(printed)
    },
  )

  test.each<[Act, string, string]>([
    ['accuse', 'says that they fired', 'ACCUSES Azerbaijan, saying that they fired'],
    [
      'accuse',
      'says on Twitter that they fired, and calls it a lie',
      'ACCUSES Azerbaijan, saying on Twitter that they fired, and calls it a lie',
    ],
    [
      'accuse',
      'says, citing nobody, that they fired',
      'ACCUSES Azerbaijan, saying, citing nobody, that they fired',
    ],
    ['accuse', 'that they fired', 'ACCUSES Azerbaijan, saying that they fired'],
    ['condemn', 'calls the words absurd', 'CONDEMNS Azerbaijan, calling the words absurd'],
    ['deny', 'calls the reports a lie', 'DENIES, against Azerbaijan, calling the reports a lie'],
    ['appeal', 'votes a statement', 'CALLS ON Azerbaijan, voting a statement'],
    ['announce', 'denies nothing', 'ANNOUNCES (target: Azerbaijan), denying nothing'],
  ])('%s “%s”: another verb goes on as a participle', (act, clause, printed) => {
    expect(sentence({ act, clause, target: AT })).toBe(printed)
  })

  test.each<[Act, string, string]>([
    ['accuse', 'of firing', 'ACCUSES Azerbaijan of firing'],
    ['accuse', 'before the assembly of firing', 'ACCUSES Azerbaijan before the assembly of firing'],
    ['deny', 'of overnight fire', 'DENIES, against Azerbaijan, an account of overnight fire'],
    ['deny', 'that it has a right to it', 'DENIES, against Azerbaijan, that it has a right to it'],
    ['deny', 'deniesno word of its own', 'DENIES, against Azerbaijan, deniesno word of its own'],
    ['state', 'that it is open', 'SAYS (target: Azerbaijan) that it is open'],
  ])('%s “%s”: a complement follows the target', (act, clause, printed) => {
    expect(sentence({ act, clause, target: AT })).toBe(printed)
  })

  test('“of” is joined where a denial has no target', () => {
    expect(sentence({ act: 'deny', clause: 'of fire' })).toBe('DENIES an account of fire')
  })

  test.each<[string, StatementSketch, string]>([
    [
      'after an act with its target',
      { act: 'accuse', target: AT, clause: '“units fired” at it' },
      'ACCUSES Azerbaijan: “units fired” at it',
    ],
    [
      'that goes on the sentence',
      { act: 'pledge', clause: '“not to resort to force”' },
      'PLEDGE “not to resort to force”',
    ],
    ['that is a sentence', { act: 'pledge', clause: '“We shall not.”' }, 'PLEDGES: “We shall not.”'],
    ['of what is said', { act: 'assess', quote: { exactness: 'direct', text: 'It is.' } }, 'SAYS “It is.”'],
    [
      'whole, without a clause',
      { act: 'announce', quote: { exactness: 'direct', text: 'It starts.' } },
      'ANNOUNCES: “It starts.”',
    ],
  ])('a quotation %s', (_what, sketch, printed) => {
    expect(sentence(sketch)).toBe(printed.replace('PLEDGE “', 'PLEDGES “'))
  })

  test('a part of the words never stands alone: the gist says of what', () => {
    const sketch: StatementSketch = {
      act: 'condemn',
      target: AT,
      gist: 'Azerbaijan opened the gates at night without warning.',
      quote: { exactness: 'mixed', text: 'a crime' },
    }
    expect(sentence(sketch)).toBe(
      'CONDEMNS Azerbaijan: Azerbaijan opened the gates at night without warning (“a crime”)',
    )
    const own = { ...sketch, gist: 'Ministry of Defence condemns the opening of the gates.' }
    expect(sentence(own)).toBe('CONDEMNS the opening of the gates (“a crime”)')
  })

  test.each<[Act, string, string]>([
    ['accuse', 'The gates were opened.', 'ACCUSES Azerbaijan: The gates were opened.'],
    ['accuse', 'Armenia says that they fired.', 'ACCUSES Azerbaijan, saying that they fired'],
    ['accuse', 'Armenian MoD accuses Azerbaijan of fire.', 'ACCUSES Azerbaijan of fire'],
    ['accuse', 'Armenian MoD, of Yerevan, accuses Azerbaijan of fire.', 'ACCUSES Azerbaijan of fire'],
    ['state', 'Armenia is open.', 'SAYS (target: Azerbaijan): Armenia is open.'],
  ])('a gist, %s “%s”: once who speaks, and what is done', (act, gist, printed) => {
    expect(sentence({ act, gist, target: AT })).toBe(printed)
  })

  test('what several do together', () => {
    const both = { source: 'both', act: 'report-figure', clause: 'jointly report two wounded' } as const
    expect(sentence(both)).toBe('jointly REPORT two wounded')
  })

  test.each<[Act, string, string]>([
    [
      'accuse',
      'is reported by X as saying that “they” fired',
      'ACCUSES Azerbaijan, as reported by X, saying that they fired',
    ],
    [
      'state',
      'is reported by X as saying that it is',
      'SAYS (target: Azerbaijan), as reported by X, that it is',
    ],
    ['deny', 'denies that it “fired”', 'DENIES that it fired'],
  ])('known only through somebody else, %s “%s”: nothing is quoted', (act, clause, printed) => {
    const attribution = { source: 'armenia-mod', relayedBy: [{ asPrinted: 'X', only: true }] }
    expect(sentence({ act, clause, target: AT, attribution })).toBe(printed)
  })

  test('an ascribed view', () => {
    expect(sentence({ act: 'hold-view', clause: 'fears it' })).toBe('a view ascribed to it: fears it')
  })
})
