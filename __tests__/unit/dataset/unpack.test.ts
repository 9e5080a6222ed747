import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { gather } from '../../../src/dataset/read.js'
import { chunks } from '../../support/access.js'
import { problemsOf } from '../../support/problems.js'

const TEXT = 'a text that is long enough to be packed and cut off in the middle of what was packed'
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('gather', () => {
  test('joins plain bytes as they are', async () => {
    const { packed, bytes } = await gather(chunks(TEXT), 'a')
    expect(text(bytes)).toBe(TEXT)
    expect(packed).toBe(bytes)
  })

  test('unpacks gzip by its first bytes, whatever the file is called, and keeps the packed bytes', async () => {
    const zipped = gzipSync(TEXT)
    const { packed, bytes } = await gather(chunks(zipped), 'a.json')
    expect(text(bytes)).toBe(TEXT)
    expect(Buffer.compare(packed, zipped)).toBe(0)
  })

  test('takes an empty file for empty', async () => {
    expect((await gather(chunks(''), 'a')).bytes).toHaveLength(0)
  })

  test('refuses gzip that is cut off or damaged', async () => {
    const zipped = gzipSync(TEXT)
    const damaged = Uint8Array.from(zipped)
    damaged[20] = 255 - (damaged[20] ?? 0)
    const expected = ['the gzip data is damaged or cut off']
    expect(await problemsOf(() => gather(chunks(zipped.subarray(0, -9)), 'a.gz'))).toEqual(expected)
    expect(await problemsOf(() => gather(chunks(damaged), 'a.gz'))).toEqual(expected)
  })

  test('stops at the bound, packed or unpacked', async () => {
    const million = gzipSync('x'.repeat(1_000_000))
    expect(million.length).toBeLessThan(2000)
    const [packed] = await problemsOf(() => gather(chunks(million), 'a.gz', 2000))
    const [plain] = await problemsOf(() => gather(chunks('x'.repeat(2001)), 'a', 2000))
    expect(packed).toContain('more than 2000 bytes, unpacked')
    expect(plain).toBe(packed)
  })
})
