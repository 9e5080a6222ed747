// Turns the raw file of autumn 2022 into data/autumn-2022.json:
//   node scripts/autumn-2022/convert.js autumn-2022.source.ndjson > data/autumn-2022.json
// The dataset goes to standard output; what was recoded or did not fit goes to standard error.
import { readFile } from 'node:fs/promises'
import { about } from './about.js'
import { documentsOf } from './documents.js'
import { incidentsOf } from './incidents.js'
import { PARTIES } from './parties.js'
import { relationsOf } from './relations.js'
import { report } from './report.js'
import { sourcesOf } from './sources.js'
import { asCodedFirst, statementOf } from './statement.js'

const [rawFile] = process.argv.slice(2)
if (rawFile === undefined) {
  process.stderr.write('Name the raw file: node scripts/autumn-2022/convert.js autumn-2022.source.ndjson\n')
  process.exit(2)
}
const lines = (await readFile(rawFile, 'utf8')).split('\n').filter((line) => line !== '')
const records = lines.map((line) => JSON.parse(line))

const documents = documentsOf(records)
const coded = records.map((record) => asCodedFirst(record, documents))
const statements = records.map((record) => statementOf(record, documents))
const relations = relationsOf(records, coded)
const dataset = {
  $schema: './schema/dataset.v1.json',
  schemaVersion: 1,
  dataset: about(records, statements, relations),
  parties: PARTIES,
  sources: sourcesOf(records),
  documents: [...documents.values()],
  incidents: incidentsOf(records, statements),
  statements,
  relations,
}
process.stdout.write(`${JSON.stringify(dataset, null, 2)}\n`)
process.stderr.write(report(records, dataset))
