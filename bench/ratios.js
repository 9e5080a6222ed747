// How long each job takes against a build before, in turns: `node bench/ratios.js BEFORE/bin/claims.js`, with `--rows N`,
// `--rounds N` and `--jobs a01,replies` as in run.js. The least of all rounds, as wall time and as CPU time of all
// threads, since a machine that others use makes wall time long; what is over LIMIT in CPU time is marked.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dataOf, FOLDER } from './data.js'
import { JOBS } from './jobs.js'
import { measured } from './measure.js'
import { REPORT_JOBS } from './report-jobs.js'

const LIMIT = 1.05

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string' }, rounds: { type: 'string' }, jobs: { type: 'string' } },
})
const [before] = positionals
if (before === undefined) throw new Error('ratios.js takes the claims.js of a build before')
const rows = Number(options.rows ?? 1_000_000)
const rounds = Number(options.rounds ?? 5)
const asked = options.jobs?.split(',')

console.log('| job | before | now | ratio | CPU before | CPU now | ratio | |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |')
for (const job of [...JOBS, ...REPORT_JOBS]) {
  if (asked === undefined || asked.includes(job.name)) console.log(await rowOf(job))
}

async function rowOf(job) {
  const now = job.tools(await dataOf(rows, job)).claims
  const commands = [[now[0], path.resolve(before), ...now.slice(2)], now]
  const runs = commands.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, command] of commands.entries()) {
      runs[index].push(await measured(command, path.join(FOLDER, 'answer')))
    }
  }
  const [wall, cpu] = ['seconds', 'cpu'].map((kind) => {
    const [was, is] = runs.map((all) => Math.min(...all.map((run) => run[kind])))
    return { cells: `${was.toFixed(2)} s | ${is.toFixed(2)} s | ${(is / was).toFixed(2)}`, ratio: is / was }
  })
  return `| ${job.name}: ${job.what} | ${wall.cells} | ${cpu.cells} | ${cpu.ratio > LIMIT ? 'slower' : ''} |`
}
