import { expect, test } from '@jest/globals'
import { type Call, defineCommand } from '../../../src/cli/command.js'
import { optionsOf } from '../../../src/cli/line/options-of.js'
import { choice, flag, wholeNumber } from '../../../src/cli/line/option-kinds.js'
import { OUTPUT } from '../../../src/cli/line/options.js'
import { problemOf } from '../../support/problem.js'

const given: unknown[] = []
const CALL = { words: ['a'] } as unknown as Call

const counted = defineCommand({
  name: 'counted',
  summary: '',
  takes: '',
  examples: [],
  options: {
    shown: {
      heading: 'What is shown',
      options: {
        groupBy: choice('FIELD', ['day', 'source'], 'an entry list for each'),
        limit: wholeNumber('N', 'at most so many'),
        inFileOrder: flag('as it stands'),
      },
    },
    output: OUTPUT,
  },
  run: ({ shown: { groupBy = 'day', limit = Infinity, inFileOrder }, output }, { words }) => {
    given.push({ groupBy, limit, inFileOrder, width: output.width, words })
    return Promise.resolve({ kind: 'text', text: '' })
  },
})

test('the field groupBy is the option --group-by', () => {
  expect(
    optionsOf(counted)
      .map(({ name }) => name)
      .slice(0, 3),
  ).toEqual(['group-by', 'limit', 'in-file-order'])
})

test('a command gets the values of its options, and what it is called with', async () => {
  const prepared = counted.prepare(
    new Map([
      ['group-by', 'source'],
      ['limit', '007'],
      ['width', '60'],
    ]),
  )
  expect(prepared.output?.width).toBe(60)
  await prepared.run(CALL)
  await counted.prepare(new Map()).run(CALL)
  expect(given).toEqual([
    { groupBy: 'source', limit: 7, inFileOrder: false, width: 60, words: ['a'] },
    { groupBy: 'day', limit: Infinity, inFileOrder: false, width: undefined, words: ['a'] },
  ])
})

test('what an option does not take is an error before the command runs', () => {
  expect(problemOf(() => counted.prepare(new Map([['limit', 'few']]))).message).toBe(
    '--limit takes a whole number, not “few”',
  )
})

test('a command without the group output prints no report', () => {
  const plain = defineCommand({
    ...{ name: 'plain', summary: '', takes: '', examples: [], options: {} },
    run: () => Promise.resolve({ kind: 'text', text: '' }),
  })
  expect(plain.prepare(new Map()).output).toBeUndefined()
})
