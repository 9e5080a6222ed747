// All of the bench: `npm run bench` (1,000,000 records), `npm run bench -- --quick` (100,000) or `-- --rows N --rounds N`. What
// is printed of all of it on 1,000,000 records is also written to RESULTS.md; `--write FILE` writes it to another one
// beside it. `--growth` adds the growth up to ten times as many records. `--jobs a01,replies` and `--tools claims,duckdb` do
// only these jobs and reports with these tools.
// The tools take turns, so that all of them meet the same noise; a tool's first answer must be that of `claims` before
// its times count. Peers that are not installed are named and left out: jq, mlr and rg are looked for as programs,
// DuckDB in the folder that CLAIMS_BENCH_PEERS names.
import { execFileSync } from 'node:child_process'
import { statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dataOf, FOLDER } from './data.js'
import { JOBS } from './jobs.js'
import { machine } from './machine.js'
import { answerOf, measured } from './measure.js'
import { isInstalled, LIMITS } from './peers.js'
import { REPORT_JOBS } from './report-jobs.js'
import { growthTable, jobTable, reportTable, summaryTable, targetTable } from './tables-of-results.js'

/** One that takes longer than that sits out the other jobs. */
const PATIENCE = 60
const tooSlow = new Set()

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    growth: { type: 'boolean' },
    rows: { type: 'string' },
    rounds: { type: 'string' },
    jobs: { type: 'string' },
    tools: { type: 'string' },
    write: { type: 'string' },
  },
})
const rows = Number(options.rows ?? (options.quick ? 100_000 : 1_000_000))
/** A tool that takes longer, in seconds, has one turn. */
const SLOW = Math.max(8, rows / 500_000)
const ROUNDS = Number(options.rounds ?? (options.quick ? 3 : 5))
const isWhole = options.jobs === undefined && options.tools === undefined

const file = await dataOf(rows)
const report = [
  `# Results\n`,
  `${await machine()}\n`,
  `${rows} records, ${megabytes(file)}. ${ROUNDS} rounds in turns; medians, with the least and the most.\n`,
]
if (isWhole) printOutputOf('The start', 'start.js')
const results = new Map()
for (const job of JOBS.filter(({ name }) => isAsked(options.jobs, name))) {
  const times = await compete(job, file)
  results.set(job.name, times)
  print(jobTable(job, times))
}
if (results.size > 0) {
  print(summaryTable(JOBS, results))
  print(targetTable(results))
}
const reports = await reportTimes()
if (reports.length > 0) print(reportTable(reports))
if (isWhole) {
  print(growthTable(await growth(options.growth ? [rows / 10, rows, rows * 10] : [rows / 10, rows])))
  printOutputOf('Tables of `claims list`', 'tables.js')
  printOutputOf('Reports over more and more statements', 'reports.js')
}
const written = options.write ?? (isWhole && rows === 1_000_000 ? 'RESULTS.md' : undefined)
if (written !== undefined) {
  writeFileSync(fileURLToPath(new URL(written, import.meta.url)), `${report.join('\n')}\n`)
}

function isAsked(list, name) {
  return list === undefined || list.split(',').includes(name)
}

function print(text) {
  report.push(`${text}\n`)
  console.log(`${text}\n`)
}

/** A bench that is a program of its own. */
function printOutputOf(title, program) {
  const output = execFileSync(process.execPath, [fileURLToPath(new URL(program, import.meta.url))], {
    encoding: 'utf8',
  })
  print(`## ${title}\n\n\`\`\`text\n${output.trimEnd()}\n\`\`\``)
}

/** The times of each tool, in seconds, with its peak of memory in MiB; the limits of the machine among them. */
async function compete(job, input) {
  const all = [...Object.entries(job.tools(input)), ...Object.entries(LIMITS(input))]
  const tools = new Map(all.filter(([tool]) => isAsked(options.tools, tool)))
  const missing = [...tools.keys()].filter((tool) => !isInstalled(tool))
  const leftOut = [...tools.keys()].filter((tool) => tooSlow.has(tool))
  for (const tool of [...missing, ...leftOut]) tools.delete(tool)
  const times = new Map()
  let right
  for (let round = 0; round < ROUNDS; round++) {
    for (const [tool, command] of tools) {
      const known = times.get(tool)
      if (known?.wrong !== undefined || known?.seconds[0] > SLOW) continue
      const output = path.join(FOLDER, 'answer')
      const { seconds, mebibytes } = await measured(command, output)
      if (known !== undefined) {
        known.seconds.push(seconds)
        known.mebibytes = Math.max(known.mebibytes, mebibytes)
        continue
      }
      if (seconds > PATIENCE) tooSlow.add(tool)
      const answer = tool in LIMITS(input) ? undefined : await answerOf(output, job.answer)
      right ??= answer
      times.set(tool, {
        seconds: [seconds],
        mebibytes,
        ...(answer === undefined || answer === right ? {} : { wrong: true }),
      })
    }
  }
  return { times, missing, leftOut }
}

/** The times of `claims` alone on files of these sizes. */
async function growth(sizes) {
  const found = []
  for (const job of JOBS) {
    for (const size of sizes) found.push({ name: job.name, size, runs: await runsOf(job, size, 3) })
  }
  return found
}

/** The times of the reports, which `claims` alone makes. */
async function reportTimes() {
  const found = []
  for (const job of REPORT_JOBS.filter(({ name }) => isAsked(options.jobs, name))) {
    found.push({ ...job, runs: await runsOf(job, rows, ROUNDS) })
  }
  return found
}

async function runsOf(job, size, rounds) {
  const command = job.tools(await dataOf(size, job)).claims
  const runs = []
  for (let run = 0; run < rounds; run++) runs.push(await measured(command, path.join(FOLDER, 'answer')))
  return runs
}

function megabytes(input) {
  return `${Math.round(statSync(input).size / 1e6)} MB of NDJSON`
}
