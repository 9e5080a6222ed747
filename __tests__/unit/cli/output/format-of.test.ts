import { describe, expect, test } from '@jest/globals'
import { formatOf } from '../../../../src/cli/output/format-of.js'
import { limitOf, printingOf } from '../../../../src/cli/output/printing.js'
import { OUTPUT } from '../../../../src/cli/line/options.js'
import type { Io } from '../../../../src/terminal/io.js'
import { makeOptions } from '../../../support/options.js'
import { problemOf } from '../../../support/problem.js'

const format = (options: Readonly<Record<string, string | true>>): string =>
  formatOf(makeOptions(OUTPUT, options))

describe('the format', () => {
  test.each<[Readonly<Record<string, string | true>>, string]>([
    [{}, 'table'],
    [{ format: 'csv' }, 'csv'],
    [{ json: true }, 'json'],
    [{ json: true, format: 'json' }, 'json'],
    [{ output: 'report.md' }, 'markdown'],
    [{ output: 'REPORT.HTML' }, 'html'],
    [{ output: 'folder.json/report.ndjson' }, 'ndjson'],
    [{ output: 'report.md', format: 'text' }, 'text'],
  ])('of %j is %s', (options, name) => {
    expect(format(options)).toBe(name)
  })

  test('is one', () => {
    expect(problemOf(() => format({ json: true, format: 'csv' })).message).toBe(
      'two formats are asked for, csv and json',
    )
  })
})

describe('a summary alone', () => {
  test.each(['csv', 'tsv'])('has no rows for %s, however it is asked for', (name) => {
    for (const options of [{ format: name }, { [name]: true as const }, { output: `a.${name}` }]) {
      expect(problemOf(() => printingOf(makeOptions(OUTPUT, { brief: true, ...options })))).toEqual({
        kind: 'usage',
        message: `--brief prints a summary, which ${name} has no rows for`,
        hint: 'leave --brief out, or add --json',
      })
    }
  })

  test.each([
    [{ brief: true as const }, true],
    [{ brief: true as const, json: true as const }, false],
    [{ csv: true as const }, false],
    [{ output: 'a.html', brief: true as const }, true],
  ])('is otherwise a page, or for programs: %j', (options, printsPage) => {
    expect(printingOf(makeOptions(OUTPUT, options))).toEqual({ printsPage })
  })
})

describe('how many entries are printed', () => {
  const limit = (
    asked: number | undefined,
    options: Readonly<Record<string, string | true>>,
    isTerminal: boolean,
  ): number | undefined =>
    limitOf(asked, makeOptions(OUTPUT, options), { stdout: { isTerminal } } as unknown as Io)

  test.each<[number | undefined, Readonly<Record<string, string | true>>, boolean, number | undefined]>([
    [undefined, {}, true, 200],
    [undefined, { text: true }, true, 200],
    [undefined, { json: true }, true, undefined],
    [undefined, { output: 'a.txt' }, true, undefined],
    [undefined, {}, false, undefined],
    [1000, {}, true, 1000],
    [0, {}, false, 0],
    [undefined, { brief: true }, false, 0],
    [5, { brief: true, json: true }, true, 0],
  ])('of %s asked for with %j, on a terminal: %s', (asked, options, isTerminal, most) => {
    expect(limit(asked, options, isTerminal)).toBe(most)
  })
})
