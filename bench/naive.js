// What one writes in ten minutes: every line is read and parsed.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

const [file, job, ...args] = process.argv.slice(2)
const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity })
const counts = new Map()

for await (const line of lines) {
  const record = JSON.parse(line)
  if (job === 'list') {
    const [source, ...spans] = args
    if (record.source === source && spans.some((span) => isIn(record.saidDate ?? '', span))) print(line)
  } else if (job === 'words') {
    if (`${record.gist}\n${record.quote?.text ?? ''}`.toLowerCase().includes(args[0])) print(line)
  } else {
    const [fields, ...sources] = args
    if (sources.length > 0 && !sources.includes(record.source)) continue
    const key = fields
      .split(',')
      .map((field) => record[field] ?? '')
      .join('|')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
}
for (const [key, count] of counts) print(`${key}|${count}`)

/** A day among days, a month among months. */
function isIn(date, span) {
  const [first, last] = span.split('..')
  return date.length === first.length && date >= first && date <= last
}

function print(line) {
  process.stdout.write(`${line}\n`)
}
