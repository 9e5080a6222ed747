import { describe, expect, test } from '@jest/globals'
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
    [['list', 'source:a', '--help'], 'help list'],
  ])('%j', (argv, expected) => {
    expect(read(...argv)).toBe(expected)
  })
})

describe('arguments that are not right', () => {
  test.each([
    [['lst'], 'there is no command “lst”', ['list']],
    [['list', '--limt', '5'], 'there is no option --limt of claims list', ['--limit']],
    [['list', '--limit'], '--limit needs a value', undefined],
    [['list', '--format', 'jason'], '--format takes no “jason”', ['json']],
    [['new', 'x'], 'claims new takes no “x”', undefined],
  ])('%j', (argv, message, didYouMean) => {
    const problem = problemOf(() => readArguments(argv, COMMANDS))
    expect([problem.kind, problem.message, problem.didYouMean]).toEqual(['usage', message, didYouMean])
    expect(problem.hint).toBeDefined()
  })
})
