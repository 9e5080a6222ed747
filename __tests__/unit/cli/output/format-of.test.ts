import { describe, expect, test } from '@jest/globals'
import { formatOf } from '../../../../src/cli/output/format-of.js'
import { OUTPUT } from '../../../../src/cli/line/options.js'
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
