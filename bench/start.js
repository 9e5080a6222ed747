// How long `claims --help` takes to start, against an empty program: medians of interleaved runs.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const RUNS = 20
const PROGRAM = process.env.CLAIMS ?? fileURLToPath(new URL('../bin/claims.js', import.meta.url))

const milliseconds = (...argv) => {
  const begin = process.hrtime.bigint()
  spawnSync(process.execPath, argv, { stdio: 'ignore' })
  return Number(process.hrtime.bigint() - begin) / 1e6
}
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

const [empty, help, compare] = [[], [], []]
for (let run = 0; run < RUNS; run += 1) {
  empty.push(milliseconds('--eval', ''))
  help.push(milliseconds(PROGRAM, '--help'))
  compare.push(milliseconds(PROGRAM, 'compare'))
}
for (const [name, times] of Object.entries({
  'an empty program': empty,
  'claims --help': help,
  'claims compare': compare,
})) {
  const ratio = (median(times) / median(empty)).toFixed(2)
  console.log(`${name.padEnd(18)}${median(times).toFixed(0).padStart(6)} ms${ratio.padStart(8)}`)
}
