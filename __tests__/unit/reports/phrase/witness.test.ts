import { describe, expect, test } from '@jest/globals'
import type { Quote, Witness } from '../../../../src/model/quote.js'
import { differences } from '../../../../src/reports/phrase/differences.js'
import { makeDataset, makeStatement } from '../../../support/dataset.js'

const dataset = makeDataset({
  documents: [
    { id: 'tape', shortName: 'the recording' },
    { id: 'wire', publisher: 'A wire' },
  ],
})

function told(quote: Partial<Quote>, ...witnesses: Witness[]): string {
  return differences(dataset, makeStatement({ quote: { exactness: 'direct', ...quote, witnesses } }))
}

describe('what another text has', () => {
  test('is not told where it has the same words, whatever the case and the marks', () => {
    expect(told({ text: 'We are open,' }, { document: 'tape', text: '“we ARE open”' })).toBe('')
  })

  test('is told in few words where few differ', () => {
    const witness = { document: 'tape', text: 'integrity', inPlaceOf: 'integration' }
    expect(told({ text: 'territorial integration' }, witness)).toBe('the recording has “integrity”')
  })

  test('is left to the card where many differ', () => {
    const witness = { document: 'tape', text: 'We were closed then' }
    expect(told({ text: 'We are open' }, witness)).toBe('differs from the recording: claims show s1')
  })

  test('is told where the printed words are cut', () => {
    const witness = { document: 'wire', text: 'con armas', inPlaceOf: '(…)' }
    expect(told({ text: 'fire (…) at', elisions: ['(…)'] }, witness)).toBe(
      'A wire has words at (…): claims show s1',
    )
  })

  test('of several says once where the words are', () => {
    const long = (document: string) => ({ document, text: 'We were closed then' })
    expect(told({ text: 'We are open' }, long('tape'), long('wire'))).toBe(
      'differs from the recording and A wire: claims show s1',
    )
    const cut = { document: 'wire', text: 'con armas', inPlaceOf: '(…)' }
    expect(told({ text: 'fire (…) at', elisions: ['(…)'] }, cut, long('tape'))).toBe(
      'A wire has words at (…) · differs from the recording: claims show s1',
    )
  })

  test('is told once of a text, and not as a difference, where the page quotes no words', () => {
    const witnesses = ['no losses', 'nor any losses'].map((text) => ({ document: 'tape', text }))
    expect(told({ exactness: 'indirect' }, ...witnesses)).toBe(
      'the recording has words on it: claims show s1',
    )
  })

  test('is nothing without a quotation', () => {
    expect(differences(dataset, makeStatement({}))).toBe('')
  })
})
