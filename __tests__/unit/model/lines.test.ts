import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { DatasetFile } from '../../../src/model/dataset.js'
import { toLines } from '../../../src/model/lines.js'
import type { FlatRecord } from '../../../src/model/record.js'
import { fromRecords } from '../../../src/model/records.js'
import { isRegisterLine, type Line } from '../../../src/model/register-line.js'
import { anyFile } from '../../support/arbitrary-file.js'
import { makeFile } from '../../support/dataset.js'

/** Without `$schema`, which says where an editor finds the schema and nothing of the data. */
function bundled(name: string): DatasetFile {
  const file = JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as object
  return { ...file, $schema: undefined } as unknown as DatasetFile
}

function fromLines(lines: readonly Line[]): DatasetFile {
  return fromRecords(
    lines.filter((line): line is FlatRecord => !isRegisterLine(line)),
    undefined,
    lines.filter(isRegisterLine),
  )
}

const registersIn = (file: DatasetFile): string[] => [
  ...new Set(toLines(file).flatMap((line) => (isRegisterLine(line) ? [line.register] : []))),
]

describe('the lines of a dataset', () => {
  test.each(['washington-talks', 'autumn-2022', 'cuba-1962'])('bring %s back whole', (name) => {
    const file = bundled(name)
    expect(fromLines(toLines(file))).toEqual(file)
  })

  test('bring any dataset back whole', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(fromLines(toLines(file))).toEqual(file)
      }),
    )
  })

  test('are records alone where these say everything', () => {
    const file = fromRecords([
      { schemaVersion: 1, id: 'a', act: 'state', gist: 'A', source: 'x', partyName: 'P' },
    ])
    expect(toLines(file)).toHaveLength(1)
  })

  test('list a register whole that the records would not bring back', () => {
    const file = makeFile({ info: { id: 'records', title: 'Records' }, statements: [{ source: 'blinken' }] })
    expect(registersIn(file)).toEqual(['parties', 'sources'])
    expect(registersIn({ ...file, dataset: { id: 'mine', title: 'Mine' } })).toContain('dataset')
  })
})
