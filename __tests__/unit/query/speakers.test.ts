import { expect, test } from '@jest/globals'
import { sourcesOfParties, speakersFor } from '../../../src/query/speakers.js'
import { makeDataset, SOURCES } from '../../support/dataset.js'

const dataset = makeDataset({
  sources: [
    { id: 'deputy-spokesman', partOf: 'spokesman' },
    { id: 'spokesman', partOf: 'armenia-mod' },
    ...SOURCES,
    { id: 'statement-of-two', type: 'Joint', members: ['spokesman', 'azerbaijan-mod'] },
    { id: 'leaders', type: 'Joint', members: ['pashinyan', 'aliyev'] },
  ],
})

test('a body speaks through its spokesmen and theirs, and in joint statements', () => {
  expect([...speakersFor(dataset, 'armenia-mod', false)].sort()).toEqual([
    'armenia-mod',
    'deputy-spokesman',
    'spokesman',
    'statement-of-two',
  ])
})

test('only the body leaves its spokesmen out, and what they said jointly', () => {
  expect([...speakersFor(dataset, 'armenia-mod', true)]).toEqual(['armenia-mod'])
  expect([...speakersFor(dataset, 'pashinyan', true)]).toEqual(['pashinyan', 'leaders'])
})

test('a joint source does not stand for all that its members say', () => {
  expect([...speakersFor(dataset, 'leaders', false)]).toEqual(['leaders'])
})

test('a party has its sources, their spokesmen, and the joint sources of which one is a member', () => {
  expect([...sourcesOfParties(dataset, new Set(['armenia']))].sort()).toEqual([
    'armenia-mod',
    'deputy-spokesman',
    'leaders',
    'pashinyan',
    'spokesman',
    'statement-of-two',
  ])
  expect([...sourcesOfParties(dataset, new Set(['azerbaijan']))].sort()).toEqual([
    'aliyev',
    'azerbaijan-mod',
    'leaders',
    'statement-of-two',
  ])
})

test('parts that contain each other come to an end', () => {
  const ring = makeDataset({
    sources: [
      { id: 'a', partOf: 'b' },
      { id: 'b', partOf: 'a' },
    ],
  })
  expect([...speakersFor(ring, 'a', false)]).toEqual(['a', 'b'])
})
