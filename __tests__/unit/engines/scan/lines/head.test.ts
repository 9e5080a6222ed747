/** The head of a file of records: lines of registers before the first record, and how many bytes they take. */
import { describe, expect, test } from '@jest/globals'
import type { BlockSizes } from '../../../../../src/engines/scan/input/blocks.js'
import { type Head, readHead } from '../../../../../src/engines/scan/lines/head.js'
import { readerFor } from '../../../../../src/engines/scan/reader.js'
import { ClaimsError } from '../../../../../src/error.js'
import { inputOf } from '../../held.js'

const SMALL: BlockSizes = { block: 16, longestLine: 2 ** 10 }

async function headOf(content: string | Uint8Array, sizes: BlockSizes = SMALL): Promise<Head> {
  const input = inputOf(content, 10)
  return readHead(input, {
    inputs: [input],
    reader: await readerFor(undefined),
    sizes,
  })
}

const PARTY = '{"schemaVersion":1,"register":"parties","entry":{"id":"armenia","name":"Armenia"}}'
const SPACED = ` ${PARTY.replaceAll(':', ' : ').replace('parties', '\\u0070arties')} `
const INCIDENT = '{"schemaVersion":1,"register":"incidents","entry":{"id":"fire","name":"Feuer, “été”"}}'
const RECORD = '{"schemaVersion":1,"id":"s1","act":"state","gist":"x"}'

describe('the head', () => {
  test.each([
    ['nothing', '', [], ''],
    ['records only', `${RECORD}\n${RECORD}\n`, [], ''],
    [
      'lines of registers',
      `${PARTY}\n${INCIDENT}\n${RECORD}\n`,
      [PARTY, INCIDENT],
      `${PARTY}\n${INCIDENT}\n`,
    ],
    ['blank lines too', `\n${PARTY}\n \n\r\n${RECORD}`, [PARTY], `\n${PARTY}\n \n\r\n`],
    ['lines that end as on Windows', `${PARTY}\r\n${RECORD}\r\n`, [PARTY], `${PARTY}\r\n`],
    ['a byte order mark', `\ufeff${PARTY}\n${RECORD}`, [PARTY], `\ufeff${PARTY}\n`],
    ['lines in another spelling', `${SPACED}\n${RECORD}`, [PARTY], `${SPACED}\n`],
    ['no line of a register behind a record', `${PARTY}\n${RECORD}\n${INCIDENT}\n`, [PARTY], `${PARTY}\n`],
    ['no line that is neither', `${PARTY}\n{"broken\n${INCIDENT}\n`, [PARTY], `${PARTY}\n`],
    [
      'no register that there is not',
      `${PARTY}\n{"schemaVersion":1,"register":"x","entry":{}}\n`,
      [PARTY],
      `${PARTY}\n`,
    ],
    [
      'nothing but lines of registers',
      `${PARTY}\n${INCIDENT}\n`,
      [PARTY, INCIDENT],
      `${PARTY}\n${INCIDENT}\n`,
    ],
  ])('has %s', async (_, content, lines, bytes) => {
    const head = await headOf(content)
    expect(head.lines).toEqual(lines.map((line) => JSON.parse(line) as unknown))
    expect(head.length).toBe(Buffer.byteLength(bytes))
  })

  test('is the same in blocks of any size', async () => {
    const content = `${PARTY}\n\n${INCIDENT}\n${PARTY}\n${RECORD}\n`
    const whole = await headOf(content, { block: 2 ** 12, longestLine: 2 ** 10 })
    expect(whole.lines).toHaveLength(3)
    for (const block of [1, 2, 7, 50, 83, 84, 85, 200]) {
      const { lines, length } = await headOf(content, { block, longestLine: 2 ** 10 })
      expect({ lines, length }).toEqual({ lines: whole.lines, length: whole.length })
    }
  })
})

describe('a head in another encoding is told', () => {
  test('with the byte and the line, in blocks of any size', async () => {
    const before = Buffer.from(`${PARTY}\n\n${INCIDENT}\n`)
    const content = Buffer.concat([before, Buffer.from([0x7b, 0x22, 0xff, 0x0a])])
    for (const block of [16, 100, 2 ** 12]) {
      const error = await headOf(content, { block, longestLine: 2 ** 10 }).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(ClaimsError)
      expect(error).toMatchObject({
        kind: 'data',
        problems: [
          {
            message: `byte ${String(before.length + 2)} (0xFF) is not UTF-8`,
            where: { file: 'records.ndjson', line: 4 },
          },
        ],
      })
    }
  })
})
