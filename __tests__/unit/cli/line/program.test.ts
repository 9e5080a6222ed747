import { describe, expect, test } from '@jest/globals'
import type { Command } from '../../../../src/cli/command.js'
import { COMMANDS } from '../../../../src/commands/catalogue.js'
import { type ParsedArgv, readArguments } from '../../../../src/cli/line/program.js'
import { problemOf } from '../../../support/problem.js'

/** `list source:a | data=autumn limit=5`: the command, its words, its options. */
function read(...argv: string[]): string {
  const asked: ParsedArgv = readArguments(argv, COMMANDS)
  if (asked.kind === 'version') return 'version'
  if (asked.kind === 'help') return `help ${asked.command?.name ?? 'of all'}`
  const options = [...asked.options].map(([name, value]) => `${name}=${String(value)}`)
  return `${[asked.command.name, ...asked.words].join(' ')} | ${options.join(' ')}`
}

describe('arguments', () => {
  test.each([
    [[], 'overview | '],
    [['list', 'source:a', 'words of it'], 'list source:a words of it | '],
    [['list', '--limit', '5'], 'list | limit=5'],
    [['list', '--limit=5'], 'list | limit=5'],
    [['-d', 'autumn'], 'overview | data=autumn'],
    [['list', '-d', 'autumn', '--data', 'b.json'], 'list | data=autumn,b.json'],
    [['-d', 'autumn', 'list'], 'list | data=autumn'],
    [['-dautumn', 'list'], 'list | data=autumn'],
    [['--data=autumn', '--ascii', 'list', 'act:deny'], 'list act:deny | data=autumn ascii=true'],
    [['-d', 'list', 'list'], 'list | data=list'],
    [['-d', 'a.json', 'list', '-d', 'b.json'], 'list | data=a.json,b.json'],
    [['--fields', '-d', 'list'], 'overview | data=list fields=true'],
    [['-'], 'overview - | '],
    [['list', '-d', 'a.json', '--source', 'x', '--source', 'y'], 'list | source=x,y data=a.json'],
    [['compare', '--no-pager'], 'compare | no-pager=true'],
    [['list', '--fields'], 'list | fields=true'],
    [['list', '--fields', 'id,act'], 'list | fields=id,act'],
    [['list', '--', '--limit'], 'list --limit | '],
    [['list', '-'], 'list - | '],
    [['--version'], 'version'],
    [['-V'], 'version'],
    [['--help'], 'help of all'],
    [['list', '-h'], 'help list'],
    [['--help', 'list'], 'help list'],
    [['--version', 'list'], 'version'],
    [['list', '--format', 'jason', '--help'], 'help list'],
    [['list', 'source:a', '--help'], 'help list'],
  ])('%j', (argv, expected) => {
    expect(read(...argv)).toBe(expected)
  })
})

describe('arguments that are not right', () => {
  test.each([
    [['lst'], 'there is no command “lst”', ['list']],
    [['list', '--limt', '5'], 'there is no option --limt of claims list', ['--limit', '--lists']],
    [['list', '--limit'], '--limit needs a value', undefined],
    [['--group-by', 'act', 'list'], 'there is no option --group-by of claims list', undefined],
    [['--limt', 'list'], 'there is no option --limt of claims list', ['--limit', '--lists']],
    [['--limt'], 'there is no option --limt', ['--limit', '--lists']],
    [['--data'], '--data needs a value', undefined],
    [['new', 'x'], 'claims new takes no “x”', undefined],
    [['nosuch', '--help'], 'there is no command “nosuch”', []],
  ])('%j', (argv, message, didYouMean) => {
    const problem = problemOf(() => readArguments(argv, COMMANDS))
    expect([problem.kind, problem.message, problem.didYouMean]).toEqual(['usage', message, didYouMean])
    expect(problem.hint).toBeDefined()
  })
})

describe('old words, and other tools’', () => {
  test.each([
    ['--skip-bad', ['list', '--skip-bad', 'bad.txt'], 'it is --refused now'],
    ['search', ['search', 'road'], 'claims list'],
    ['stats', ['stats'], 'claims count'],
    ['export', ['export', 'mine.json'], 'claims convert'],
  ])('%s leads to ours', (_word, argv, hint) => {
    const problem = problemOf(() => readArguments(argv, COMMANDS))
    expect([problem.kind, problem.hint?.slice(0, hint.length)]).toEqual(['usage', hint])
  })
})

test('only the options of the called command are looked at, and those that may stand before it', () => {
  const [overview, ...others] = COMMANDS
  const closed = (command: Command): Command =>
    Object.defineProperty({ ...command }, 'options', {
      get: () => {
        throw new Error(`the options of ${command.name} are looked at`)
      },
    })
  const catalogue = [overview, ...others.map((one) => (one.name === 'list' ? one : closed(one)))] as const
  expect(readArguments(['-d', 'autumn', 'list', 'act:deny'], catalogue)).toMatchObject({ kind: 'run' })
  expect(() => readArguments(['count'], catalogue)).toThrow('the options of count are looked at')
})
