/** What `anchor` prints, `check` finds right; what somebody changes in a text, `check` finds. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkText } from '../../../src/check/check-text.js'
import { rangeSelectors, wordSelectors } from '../../../src/text/anchoring.js'
import { CodePoints } from '../../../src/text/codepoints.js'
import { makeFile } from '../../support/dataset.js'
import { textFile } from './fixtures.js'

const character = fc.constantFrom('a', 'b', ' ', 'ի', 'ն', '🕊', '𝒜', '“', '\n')
const content = fc.string({ unit: character, minLength: 1, maxLength: 60 })
const contentAndPlace = content.chain((text) => {
  const length = [...text].length
  return fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 12 }))
    .map(([start, wide]) => ({ text, place: { start, end: Math.min(length, start + wide) } }))
})

/** Rules broken by a dataset with one anchor, beside a text. */
async function rulesBroken(coded: string, now: string, place: { start: number; end: number }, range = false) {
  const points = new CodePoints(coded)
  const selector = (range ? rangeSelectors : wordSelectors)(points, place)
  const { sha256 } = textFile(coded)
  const file = makeFile({
    documents: [
      { id: 'page', hashes: { 'SHA-256': sha256 }, length: { unit: 'codepoint', value: points.length } },
    ],
    statements: [
      {
        quote: { exactness: 'direct', text: points.slice(place.start, place.end) },
        anchors: [{ role: 'content', document: 'page', selector }],
      },
    ],
  })
  const told = await checkText(JSON.stringify(file), 'mine.json', [textFile(now, 'texts/page.txt')])
  // Quoted words here are made up of anything; what a text may hold is another question.
  return told.map(({ rule }) => rule.id).filter((id) => !id.endsWith('-character'))
}

describe('anchor, then check', () => {
  test('agree, for words', async () => {
    await fc.assert(
      fc.asyncProperty(contentAndPlace, async ({ text, place }) => {
        expect(await rulesBroken(text, text, place)).toEqual([])
      }),
    )
  })

  test('agree, for passages', async () => {
    await fc.assert(
      fc.asyncProperty(contentAndPlace, async ({ text, place }) => {
        expect(await rulesBroken(text, text, place, true)).toEqual([])
      }),
    )
  })

  test('any edit of the text is found', async () => {
    await fc.assert(
      fc.asyncProperty(
        contentAndPlace,
        fc.nat(60),
        fc.option(character),
        async ({ text, place }, at, other) => {
          const characters = [...text]
          const where = at % characters.length
          const edited = [...characters.slice(0, where), other ?? '', ...characters.slice(where + 1)].join('')
          fc.pre(edited !== text)
          expect(await rulesBroken(text, edited, place)).toContain('document-hash')
        },
      ),
    )
  })

  test('an edit inside the words is found where they stand, hash or no hash', async () => {
    await fc.assert(
      fc.asyncProperty(contentAndPlace, fc.nat(60), async ({ text, place }, at) => {
        const where = place.start + (at % (place.end - place.start))
        const edited = [...text].map((each, index) => (index === where ? 'z' : each)).join('')
        expect(await rulesBroken(text, edited, place)).toContain('anchor-words')
      }),
    )
  })

  test('words that moved are found, with their new place', async () => {
    expect(await rulesBroken('the road is open', '🕊 the road is open', { start: 4, end: 8 })).toEqual([
      'document-hash',
      'document-length',
      'anchor-words',
    ])
  })
})
