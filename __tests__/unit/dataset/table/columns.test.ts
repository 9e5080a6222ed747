import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { columnNamed, COLUMNS, RECORD_COLUMNS } from '../../../../src/dataset/table/columns.js'

describe('the columns', () => {
  test('are all fields of the record and the two of a register’s entry', () => {
    const { properties } = JSON.parse(readFileSync('data/schema/record.v1.json', 'utf8')) as {
      properties: object
    }
    expect([...RECORD_COLUMNS].sort()).toEqual([...Object.keys(properties), 'register', 'entry'].sort())
  })

  test('have one name each, whatever its case and the marks between its words', () => {
    expect(new Set(COLUMNS.map(({ name }) => columnNamed(name))).size).toBe(COLUMNS.length)
    for (const typed of ['saidDate', 'Said date', 'SAID_DATE', 'said-date']) {
      expect(columnNamed(typed)?.name).toBe('saidDate')
    }
  })

  test('are in the manual', () => {
    const manual = readFileSync('src/commands/convert.md', 'utf8')
    const short = COLUMNS.filter(({ name }) => !RECORD_COLUMNS.includes(name))
    expect(short.filter(({ name }) => !manual.includes(`\`${name}\``))).toEqual([])
  })
})
