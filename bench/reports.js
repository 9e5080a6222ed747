// Whether each answer takes time in proportion to the statements: all in one process, one size after another.
// `node bench/reports.js [STATEMENTS…]`; a growth of 1 is linear, of 10 is quadratic for sizes ten times apart.
// The question is asked of data that is held whole, so that its report, printed for people, is most of the work.
import { build } from 'esbuild'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { answeredRecords } from './answered.js'

const RUNS = 3
const ENTRY = `
  export { MemoryEngine } from './engines/memory.js'
  export { link } from './model/dataset.js'
  export { fromRecords } from './model/records.js'
  export { askAccusations } from './questions/accusations.js'
  export { askCompare } from './questions/compare.js'
  export { askCount } from './questions/count.js'
  export { askDiffOfDays, askDiffOfFiles } from './questions/diff.js'
  export { askFigures } from './questions/figures.js'
  export * from './questions/registers.js'
  export { askReplies } from './questions/replies.js'
  export { askTimeline } from './questions/timeline.js'
`
const ALL = { terms: [] }
const printsPage = true

const claims = await bundled()
const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(1000, 10_000, 100_000)

const measured = []
for (const size of sizes) measured.push(await measure(size))
print(measured)

/** Questions, engine and reports, from the sources as they are. */
async function bundled() {
  const folder = mkdtempSync(path.join(tmpdir(), 'claims-reports-'))
  try {
    const outfile = path.join(folder, 'reports.mjs')
    await build({
      stdin: { contents: ENTRY, resolveDir: fileURLToPath(new URL('../src', import.meta.url)) },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      mainFields: ['module', 'main'],
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Microseconds a statement, by report: the best of several runs. */
async function measure(size) {
  const records = [...answeredRecords(size)].map((line) => JSON.parse(line))
  const dataset = claims.link(claims.fromRecords(records), '')
  const costs = new Map()
  for (const [name, ask] of questions(dataset.statements[0].incident)) {
    let best = Infinity
    for (let run = 0; run < RUNS; run++) {
      // One that has answered knows what is true of all records.
      const engine = new claims.MemoryEngine(dataset, 'file')
      const began = performance.now()
      const { report } = await ask(engine)
      await readThrough(report)
      best = Math.min(best, performance.now() - began)
    }
    costs.set(name, (best * 1000) / size)
  }
  return costs
}

function questions(incident) {
  const accusations = (how) => (engine) => claims.askAccusations(engine, ALL, { ...how, printsPage })
  const replies = (inferred) => (engine) =>
    claims.askReplies(engine, ALL, { open: false, inferred, printsPage })
  const timeline = (by) => (engine) => claims.askTimeline(engine, ALL, { by, printsPage })
  const register = (ask, name) => (engine) => ask(engine, name, { printsPage, rules: false })
  return [
    ['overview', (engine) => claims.askOverview(engine, { isDefault: false, others: [], printsPage })],
    ['compare', (engine) => claims.askCompare(engine, ALL, { printsPage })],
    [
      'count --by said,source',
      (engine) => claims.askCount(engine, ALL, { by: ['said', 'source'], printsPage }),
    ],
    ['accusations', accusations({ by: 'party', ids: false })],
    ['accusations --by source --ids', accusations({ by: 'source', ids: true })],
    ['replies', replies(false)],
    ['replies --inferred', replies(true)],
    ...['competing', 'day', 'reports', 'sum'].map((view) => [
      `figures, ${view}`,
      (engine) => claims.askFigures(engine, ALL, { view, printsPage }),
    ]),
    ['timeline', timeline('party')],
    ['timeline --by source', timeline('source')],
    ['sources', register(claims.askSources)],
    ['documents', register(claims.askDocuments)],
    ['incidents', register(claims.askIncidents)],
    ['incidents --whose-word', register(claims.askWhoseWord)],
    ['incidents ID', register(claims.askIncidents, incident)],
    ['diff of two days', (engine) => claims.askDiffOfDays(engine, ALL, ['2021', '2023'], { printsPage })],
    ['diff of two files', diffOfFiles],
  ]
}

function diffOfFiles(engine) {
  const file = { name: 'all', engine }
  return claims.askDiffOfFiles([file, file], ALL, { digests: false })
}

/** All that a format would read. */
async function readThrough(report) {
  for await (const item of report.items) void item
  report.tail()
  const page = report.page()
  for (const { rows = [], bands = [] } of page.blocks) {
    for await (const row of rows) void row
    for await (const band of bands) void band
  }
  page.footer()
}

function print(measured) {
  const head = sizes.map((size) => `${size}`.padStart(9)).join('')
  console.log(`${'µs a statement, of'.padEnd(31)}${head}   growth`)
  for (const name of measured[0].keys()) {
    const costs = measured.map((of) => of.get(name))
    const numbers = costs.map((cost) => cost.toFixed(1).padStart(9)).join('')
    console.log(`${name.padEnd(31)}${numbers}${(costs.at(-1) / costs.at(-2)).toFixed(2).padStart(9)}`)
  }
}
