// The files that jobs read, each made once: plain records, or those in which denials answer accusations.
import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { answeredRecords } from './answered.js'
import { records, write } from './generate.js'

export const FOLDER = process.env.CLAIMS_BENCH_DATA ?? path.join(tmpdir(), 'claims-bench')

/** The file of so many records for a job; read once, so that nobody pays for the disk who comes first. */
export async function dataOf(count, { isAnswered = false } = {}) {
  mkdirSync(FOLDER, { recursive: true })
  const made = path.join(FOLDER, `${count}${isAnswered ? '-answered' : ''}.ndjson`)
  if (!existsSync(made)) {
    const stream = createWriteStream(made)
    await write(isAnswered ? answeredRecords(count) : records(count), stream)
    stream.end()
    await finished(stream)
  }
  await finished(createReadStream(made).resume())
  return made
}
