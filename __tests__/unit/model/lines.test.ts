import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { DatasetFile } from '../../../src/model/dataset.js'
import { toLines } from '../../../src/model/lines.js'
import { fromRecords } from '../../../src/model/records.js'
import { isRegisterLine, type Line } from '../../../src/model/register-line.js'
import { makeFile } from '../../support/dataset.js'

function bundled(name: string): DatasetFile {
  return JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as DatasetFile
}

function fromLines(lines: readonly Line[]): DatasetFile {
  return fromRecords(
    lines.filter((line) => !isRegisterLine(line)),
    undefined,
    lines.filter(isRegisterLine),
  )
}

describe('lines of a dataset', () => {
  test.each(['washington-talks', 'autumn-2022'])('bring %s back whole', (name) => {
    const { $schema: _, ...file } = bundled(name)
    expect(fromLines(toLines(file))).toEqual(file)
  })
})
