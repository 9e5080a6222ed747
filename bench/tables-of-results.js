// The results as tables of Markdown, and how they stand to the targets.
export function jobTable({ name, what }, { times, missing, leftOut }) {
  const own = median(times.get('claims').seconds)
  const rows = [...times].map(([tool, one]) => {
    if (one.wrong) return `| ${tool} | another answer | | | |`
    const middle = median(one.seconds)
    const range = `${seconds(Math.min(...one.seconds))}–${seconds(Math.max(...one.seconds))}`
    return `| ${tool} | ${seconds(middle)} | ${range} | ${Math.round(one.mebibytes)} | ${ratio(middle / own)} |`
  })
  return [
    `## ${name}: ${what}\n`,
    '| tool | median | least–most | MiB | times claims |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    ...(missing.length > 0 ? [`\nNot installed: ${missing.join(', ')}.`] : []),
    ...(leftOut.length > 0 ? [`\nToo slow in an earlier job: ${leftOut.join(', ')}.`] : []),
  ].join('\n')
}

/** job, against which tool, at most so many times its time; or a limit of memory in MiB. */
const TARGETS = [
  ['a01', 'duckdb', 0.45],
  ['a01', 'ripgrep and jq', 1],
  ['a01', 'raw read in Node', 2.5],
  ['a01', 'jq', 1 / 15],
  ['a01', 'memory', 100],
  ['a10', 'duckdb', 0.75],
  ['a10', 'memory', 120],
  ['b', 'duckdb', 0.5],
  ['b', 'memory', 200],
  ['c', 'duckdb', 0.5],
  ['c', 'memory', 200],
  ['d', 'duckdb', 0.35],
  ['e', 'duckdb', 0.5],
  ['e', 'memory', 200],
]

/** The medians of all tools, in one view. */
export function summaryTable(jobs, results) {
  const tools = [...new Set([...results.values()].flatMap(({ times }) => [...times.keys()]))]
  const cell = (name, tool) => {
    const one = results.get(name)?.times.get(tool)
    return one === undefined || one.wrong ? '–' : seconds(median(one.seconds))
  }
  return [
    '## All in one view\n',
    `| job | ${tools.join(' | ')} |`,
    `| --- | ${tools.map(() => '---:').join(' | ')} |`,
    ...jobs.map(
      ({ name, what }) => `| ${what} (${name}) | ${tools.map((tool) => cell(name, tool)).join(' | ')} |`,
    ),
  ].join('\n')
}

export function targetTable(results) {
  const rows = TARGETS.flatMap(([job, against, most]) => {
    const times = results.get(job)?.times
    const own = times?.get('claims')
    if (own === undefined) return []
    if (against === 'memory')
      return [row(job, 'memory', `< ${most} MiB`, `${Math.round(own.mebibytes)} MiB`, own.mebibytes < most)]
    const peer = times.get(against)
    if (peer === undefined || peer.wrong) return []
    const share = median(own.seconds) / median(peer.seconds)
    return [row(job, against, `≤ ${ratio(most)}`, ratio(share), share <= most)]
  })
  return [
    '## Targets\n',
    '| job | against | target | measured | |',
    '| --- | --- | ---: | ---: | --- |',
    ...rows,
  ].join('\n')
}

function row(job, against, target, found, isMet) {
  return `| ${job} | ${against} | ${target} | ${found} | ${isMet ? 'met' : 'not met'} |`
}

/** Of reports over a file of records. */
export function reportTable(found) {
  const rows = found.map(({ name, what, runs }) => {
    const times = runs.map((run) => run.seconds)
    const range = `${seconds(Math.min(...times))}–${seconds(Math.max(...times))}`
    const [cpu, peak] = [median(runs.map((run) => run.cpu)), Math.max(...runs.map((run) => run.mebibytes))]
    return `| ${name}: ${what} | ${seconds(median(times))} | ${range} | ${seconds(cpu)} | ${Math.round(peak)} |`
  })
  return [
    '## Reports over a file of records\n',
    '| report | median | least–most | CPU | MiB |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

export function growthTable(found) {
  const rows = found.map(({ name, size, runs }) => {
    const middle = median(runs.map((run) => run.seconds))
    const peak = Math.max(...runs.map((run) => run.mebibytes))
    return `| ${name} | ${size} | ${seconds(middle)} | ${((middle / size) * 1e6).toFixed(2)} | ${Math.round(peak)} |`
  })
  return [
    '## Growth\n',
    '| job | records | median | µs a record | MiB |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2
}

function seconds(number) {
  return `${number.toFixed(2)} s`
}

function ratio(number) {
  return number < 0.1 ? number.toFixed(3) : number.toFixed(2)
}
