import { describe, expect, test } from '@jest/globals'
import type { Quote } from '../../../../src/model/quote.js'
import { witnessBlocks, witnessItems } from '../../../../src/reports/card/witnesses.js'
import { makeDataset, makeStatement } from '../../../support/dataset.js'

const dataset = makeDataset({ documents: [{ id: 'tape' }] })

function beside(quote: Omit<Quote, 'witnesses'>) {
  const witnesses = [{ document: 'tape', text: 'there were no losses' }]
  const statement = makeStatement({ quote: { ...quote, witnesses } })
  return { items: witnessItems(dataset, statement), page: JSON.stringify(witnessBlocks(dataset, statement)) }
}

describe('the words beside those of another text', () => {
  test('are compared where the page quotes some', () => {
    const { items, page } = beside({ exactness: 'direct', text: 'there were losses' })
    expect(items).toMatchObject([{ comparison: 'words-differ', similarity: 0.857 }])
    expect(page).toContain('3 words of 3')
  })

  test('are shown and not compared where it quotes none', () => {
    const { items, page } = beside({ exactness: 'indirect' })
    expect(items).toMatchObject([{ comparison: 'not-compared', similarity: null, changes: [] }])
    expect(page).toContain('not compared: the page quotes no words')
    expect(page).toContain('“there were no losses”')
  })
})
