// The jobs of the bench, and how each tool does them. Every tool writes the same answer in its own way; `answer` makes
// of it what is compared: ids in their order, or counts in a common order.
import { fileURLToPath } from 'node:url'

const HERE = (name) => fileURLToPath(new URL(name, import.meta.url))

const CLAIMS = process.env.CLAIMS ?? HERE('../bin/claims.js')

// A date that is only a month fits for certain where all its days do.
const A01 = { source: 'src-003', days: ['2022-09-12', '2022-10-07'], months: [] }
const A10 = { source: 'src-001', days: ['2021-01-01', '2023-05-06'], months: ['2021-01', '2023-04'] }
const PAIR = ['src-002', 'src-005']
const WORDS = 'old mill'

/** Of records as NDJSON: their ids. */
const IDS = { of: (line) => JSON.parse(line).id, inAnyOrder: false }

export const JOBS = [
  listing('a01', 'one source on 26 days, 0.1 % of the records', A01),
  listing('a10', 'one source on 856 days, 10 % of the records', A10),
  counting('b', 'count by day and source', ['saidDate', 'source']),
  counting('c', 'two sources side by side by day', ['saidDate', 'source'], PAIR),
  searching('d', 'words in any case'),
  counting('e', 'count by act', ['act']),
]

const IN_DUCKDB = {
  // As one types it: DuckDB finds out the columns.
  duckdb: (file) => `'${file}'`,
  // As one writes it who knows the columns and names only those that the job needs.
  'duckdb, columns given': (file, columns) =>
    `read_ndjson('${file}', columns={${columns.map((name) => `${name}: '${NESTED.includes(name) ? 'JSON' : 'VARCHAR'}'`).join(', ')}})`,
}

const NESTED = ['target', 'quote', 'documents']
const ALL = (
  'schemaVersion id act gist source sourceName sourceType standing party partyName target incident incidentName ' +
  'saidDate quote cue named documents'
).split(' ')

function listing(name, what, { source, days, months }) {
  const spans = [days, months].filter((span) => span.length > 0)
  const either = (write, or) => spans.map(([first, last]) => write(first.length, first, last)).join(or)
  const inJq = `.source == "${source}" and (.saidDate // "" | ${either((length, first, last) => `(length == ${length} and . >= "${first}" and . <= "${last}")`, ' or ')})`
  const inSql = `source = '${source}' AND (${either((length, first, last) => `(length(saidDate) = ${length} AND saidDate BETWEEN '${first}' AND '${last}')`, ' OR ')})`
  const inMiller = `$source == "${source}" && is_present($saidDate) && (${either((length, first, last) => `(strlen($saidDate) == ${length} && $saidDate >= "${first}" && $saidDate <= "${last}")`, ' || ')})`
  return {
    name,
    what,
    answer: IDS,
    tools: (file) => ({
      claims: claims(
        'list',
        `source:${source}`,
        `said:${days.join('..')}`,
        '--certain',
        '-d',
        file,
        '--ndjson',
      ),
      jq: ['jq', '-c', `select(${inJq})`, file],
      miller: ['mlr', '--ijsonl', '--ojsonl', 'filter', inMiller, file],
      'node, line by line': naive(file, 'list', source, ...spans.map((span) => span.join('..'))),
      'ripgrep and jq': ['sh', '-c', `rg -F '"source":"${source}"' '${file}' | jq -c 'select(${inJq})'`],
      ...duckdb((from) => `SELECT * FROM ${from(ALL)} WHERE ${inSql}`, file, 'json'),
    }),
  }
}

function searching(name, what) {
  const inJq = `(.gist | test("${WORDS}"; "i")) or (.quote.text // "" | test("${WORDS}"; "i"))`
  const inMiller = `strlen(sub(tolower($gist), "${WORDS}", "")) < strlen($gist) || (is_present($quote["text"]) && strlen(sub(tolower($quote["text"]), "${WORDS}", "")) < strlen($quote["text"]))`
  const words = (quoted) => `gist ILIKE '%${WORDS}%' OR ${quoted} ILIKE '%${WORDS}%'`
  return {
    name,
    what,
    answer: IDS,
    tools: (file) => ({
      claims: claims('list', WORDS, '-d', file, '--ndjson'),
      jq: ['jq', '-c', `select(${inJq})`, file],
      miller: ['mlr', '--ijsonl', '--ojsonl', 'filter', inMiller, file],
      'node, line by line': naive(file, 'words', WORDS),
      'ripgrep and jq': ['sh', '-c', `rg -i -F '${WORDS}' '${file}' | jq -c 'select(${inJq})'`],
      ...duckdb(
        (from, isTyped) =>
          `SELECT * FROM ${from(ALL)} WHERE ${words(isTyped ? "(quote->>'$.text')" : 'quote.text')}`,
        file,
        'json',
      ),
    }),
  }
}

/** @param sources only these, where given */
function counting(name, what, fields, sources) {
  const by = fields.map((field) => ({ saidDate: 'said', source: 'source', act: 'act' })[field]).join(',')
  const key = fields.map((field) => `(.${field} // "")`).join(' + "|" + ')
  const only =
    sources === undefined ? '' : `select(${sources.map((id) => `.source == "${id}"`).join(' or ')}) | `
  const where = sources === undefined ? '' : ` WHERE source IN (${sources.map((id) => `'${id}'`).join(', ')})`
  const filled = fields.map((field) => `$${field} = is_present($${field}) ? $${field} : ""`).join('; ')
  const kept =
    sources === undefined ? [] : ['filter', sources.map((id) => `$source == "${id}"`).join(' || '), 'then']
  return {
    name,
    what,
    answer: countsBy(fields),
    tools: (file) => ({
      claims: claims(
        'count',
        '--by',
        by,
        ...(sources ?? []).map((id) => `source:${id}`),
        '-d',
        file,
        '--ndjson',
      ),
      jq: ['sh', '-c', `jq -r '${only}${key}' '${file}' | LC_ALL=C sort | uniq -c`],
      miller: [
        'mlr',
        '--ijsonl',
        '--ojsonl',
        ...kept,
        'put',
        filled,
        'then',
        'count-distinct',
        '-f',
        fields.join(','),
        file,
      ],
      'node, line by line': naive(file, 'count', fields.join(','), ...(sources ?? [])),
      ...duckdb(
        (from) =>
          `SELECT ${fields.join(', ')}, count(*) FROM ${from([...new Set([...fields, ...(sources ? ['source'] : [])])])}${where} GROUP BY ALL`,
        file,
        'csv',
      ),
    }),
  }
}

/** The program with these arguments; CLAIMS names another build of it. */
export function claims(...args) {
  return [process.execPath, CLAIMS, ...args]
}

function naive(...args) {
  return [process.execPath, HERE('naive.js'), ...args]
}

function duckdb(query, file, format) {
  return Object.fromEntries(
    Object.entries(IN_DUCKDB).map(([tool, from], index) => [
      tool,
      [process.execPath, HERE('duckdb.js'), query((columns) => from(file, columns), index === 1), format],
    ]),
  )
}

/** Of counts in any of the ways in which the tools print them. */
function countsBy(fields) {
  return { of: (line) => countIn(line, fields), inAnyOrder: true }
}

function countIn(line, fields) {
  const [, times, key] = /^ *(\d+) (.*)$/.exec(line) ?? []
  if (key !== undefined) return `${key}|${times}`
  if (!line.startsWith('{')) return line.replaceAll(',', '|')
  const item = JSON.parse(line)
  return [
    ...fields.map((field) => item[field] ?? (field === 'saidDate' ? item.said : null) ?? ''),
    item.count,
  ].join('|')
}
