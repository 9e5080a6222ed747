import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Fingerprints } from '../../../../src/dataset/foreign/fingerprints.js'

test('equal texts have one number, counted from 0, and different texts another one', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
      const fingerprints = new Fingerprints()
      const numbers = texts.map((text) => fingerprints.of(text))
      const distinct = [...new Set(texts)]
      expect(numbers).toEqual(texts.map((text) => distinct.indexOf(text)))
    }),
  )
})

test('a hundred thousand texts that are much alike are told apart', () => {
  const fingerprints = new Fingerprints()
  const texts = Array.from({ length: 100_000 }, (_, index) => `https://news.example/${String(index)}`)
  expect(texts.filter((text) => !fingerprints.isNew(text))).toEqual([])
  expect(fingerprints.isNew('https://news.example/77777')).toBe(false)
})
