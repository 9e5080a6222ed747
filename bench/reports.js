// Whether each report takes time in proportion to the statements: all in one process, one size after another.
// `node bench/reports.js [STATEMENTS…]`; a growth of 1 is linear, of 10 is quadratic for sizes ten times apart.
// Records come from generate.js; here denials answer accusations, and counts of losses have numbers.
import { build } from 'esbuild'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { records } from './generate.js'

const RUNS = 3
const ENTRY = `
  export { link } from './model/dataset.js'
  export { fromRecords } from './model/records.js'
  export { parseQuery } from './query/parse.js'
  export { select } from './query/select.js'
  export { accusations } from './reports/accusations/accusations.js'
  export { diffDays } from './reports/diff/diff-days.js'
  export { diffFiles } from './reports/diff/diff-files.js'
  export { figures } from './reports/figures/figures.js'
  export { whoseWord } from './reports/incident/whose-word-page.js'
  export { dossier } from './reports/incident/dossier.js'
  export { incidentGroups } from './reports/incidents.js'
  export { replies } from './reports/replies/replies.js'
  export { timeline } from './reports/timeline/timeline.js'
`

const claims = await bundled()
const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(1000, 10_000, 100_000)

const measured = []
for (const size of sizes) measured.push(await measure(size))
print(measured)

/** The reports and what they need, from the sources as they are. */
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
  const dataset = claims.link(claims.fromRecords(answered(size)), '')
  const costs = new Map()
  for (const [name, report] of reportsOf(dataset)) {
    let best = Infinity
    for (let run = 0; run < RUNS; run++) {
      const began = performance.now()
      await readThrough(report())
      best = Math.min(best, performance.now() - began)
    }
    costs.set(name, (best * 1000) / size)
  }
  return costs
}

function answered(size) {
  let accusation
  return [...records(size)].map((line, index) => {
    const record = JSON.parse(line)
    const { act, id, target } = record
    const relations = act === 'deny' && accusation ? [answer(id, accusation)] : undefined
    const figures = act === 'report-figure' ? [losses(target[0].party, index)] : undefined
    if (act === 'accuse') accusation = id
    return { ...record, relations, figures }
  })
}

function answer(from, to) {
  return { from, to, type: 'denies', direction: 'one-way', basis: 'explicit' }
}

function losses(of, index) {
  return { measure: 'killed', of, report: 'stated', best: index % 300 }
}

function reportsOf(dataset) {
  const asked = (...terms) => claims.select(dataset, claims.parseQuery(terms, dataset).query)
  const all = asked()
  const accusing = asked('act:accuse')
  const denying = asked('act:deny').statements
  const groups = claims.incidentGroups(dataset)
  const version = { name: 'all', dataset, statements: all.statements }
  const known = (by) => ({ by, selection: asked(`known-by:${by}`) })
  const [early, late] = [known('2021'), known('2023')]
  const matrix = (by, ids) =>
    claims.accusations(dataset, accusing, all.statements, { acts: ['accuse'], by, ids })
  const answers = (inferred) => claims.replies(dataset, accusing, denying, { acts: ['accuse'], inferred })
  return [
    ['accusations', () => matrix('party', false)],
    ['accusations --by source --ids', () => matrix('source', true)],
    ['replies', () => answers(false)],
    ['replies --inferred', () => answers(true)],
    ...['competing', 'day', 'reports', 'sum'].map((view) => [
      `figures, ${view}`,
      () => claims.figures(dataset, all, { view }),
    ]),
    ['timeline', () => claims.timeline(dataset, all, {})],
    ['timeline --by source', () => claims.timeline(dataset, all, { by: 'source' })],
    ['incidents --whose-word', () => claims.whoseWord(dataset, groups, { rules: false })],
    ['incidents ID, all about one', () => claims.dossier(dataset, groups[0].incident, all.statements)],
    ['diff of two days', () => claims.diffDays(dataset, early, late)],
    ['diff of two files', () => claims.diffFiles(version, version, { statementsOnly: false })],
  ]
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
