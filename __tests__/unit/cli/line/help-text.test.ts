import { describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../../../../src/commands/catalogue.js'
import { commandHelp, rootHelp } from '../../../../src/cli/line/help-text.js'
import { TOPICS } from '../../../../src/cli/line/topics.js'

const WIDEST = 110

describe('help', () => {
  test('names every command and topic', () => {
    const text = rootHelp(COMMANDS)
    for (const { name } of [...COMMANDS, ...TOPICS]) expect(text).toContain(name)
  })

  // What writes a file has no examples here: tests run those that are.
  const withExamples = COMMANDS.filter(({ examples }) => examples.length > 0)
  test.each(withExamples.map((command) => [command.name, command] as const))(
    'of %s begins with examples',
    (_name, command) => {
      const [title, blank, heading, first] = commandHelp(command).split('\n')
      expect(title).toBe(`claims ${command.name}: ${command.summary}`)
      expect([blank, heading]).toEqual(['', 'For example'])
      expect(first).toMatch(/^ {2}claims/)
    },
  )

  test.each(COMMANDS.map((command) => [command.name, command] as const))(
    'of %s has every option once',
    (_name, command) => {
      const flags = [...commandHelp(command).matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag]) => flag)
      expect(new Set(flags).size).toBe(flags.length)
      expect(flags).toEqual(expect.arrayContaining(['--help', '--errors']))
    },
  )

  test.each(COMMANDS.map((command) => [command.name, command] as const))(
    'of %s is no wider than a window',
    (_name, command) => {
      const wide = commandHelp(command)
        .split('\n')
        .filter((line) => line.length > WIDEST)
      expect(wide).toEqual([])
    },
  )
})
