// What the tables of `claims list` cost: CPU time over the start and the reading of the same file, and the first byte.
// What the start and the reading cost stands beside it. `node bench/tables.js [ROWS…]`; needs `npm run build`.
// Records come from generate.js, with its usual seed.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { records } from './generate.js'

const PROGRAM = process.env.CLAIMS ?? fileURLToPath(new URL('../bin/claims.js', import.meta.url))
const RUNS = 5
/** At its end the program writes the CPU seconds that it took to a pipe of ours. */
const REPORTER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs'
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    writeSync(3, String((user + system) / 1e6))
  })`)}`
const sizes = process.argv.slice(2).map(Number)
const folder = mkdtempSync(path.join(tmpdir(), 'claims-tables-'))

try {
  console.log('    rows   table CPU s   µs a row   first byte s   start and reading CPU s')
  for (const rows of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
    const file = path.join(folder, `${rows}.ndjson`)
    writeFileSync(file, [...records(rows)].join('\n'))
    const start = await best(['list', '--data', file, '--limit', '1'])
    const table = await best(['list', '--data', file])
    const cpu = table.cpu - start.cpu
    console.log(
      [
        rows,
        cpu.toFixed(2),
        ((cpu / rows) * 1e6).toFixed(0),
        (table.first - start.first).toFixed(2),
        start.cpu.toFixed(2),
      ]
        .map((value, index) => String(value).padStart([8, 14, 11, 15, 26][index]))
        .join(''),
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}

/** The least CPU time and the earliest first byte of several runs, in seconds. */
async function best(args) {
  const runs = []
  for (let run = 0; run < RUNS; run++) runs.push(await measured(args))
  return { cpu: Math.min(...runs.map(({ cpu }) => cpu)), first: Math.min(...runs.map(({ first }) => first)) }
}

function measured(args) {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', REPORTER, PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  })
  let first
  let cpu = ''
  child.stdout.on('data', () => (first ??= (performance.now() - began) / 1000))
  child.stdio[3].on('data', (bytes) => (cpu += bytes))
  return new Promise((resolve) => child.on('close', () => resolve({ cpu: Number(cpu), first })))
}
