// What a reviewer must know of a conversion: what was counted, recoded, withheld, or did not fit.
import { CORRECTIONS } from './corrections.js'
import { creditsOf, mayCredit } from './credits.js'
import { printedNames } from './names.js'
import { WITHHELD } from './withheld.js'

export function report(records, dataset) {
  const { statements } = dataset
  const where = (test) => statements.filter(test)
  return [
    ...['statements', 'sources', 'parties', 'documents', 'incidents', 'relations'].map(
      (list) => `${String(dataset[list].length).padStart(4)} ${list}`,
    ),
    ...section('Printed names that find no source, and why', withheldNames(records)),
    ...section(
      'Labels recoded (they do not ship)',
      records
        .filter(({ kind }) => ['counter-accusation', 'admission'].includes(kind))
        .map(({ id, kind }) => `${id}  ${kind}`),
    ),
    ...section(
      'Corrections, by field',
      Object.entries(countsOf(CORRECTIONS.map(fieldOf))).map(([field, count]) => `${count} ${field}`),
    ),
    ...section(
      'Targets that are no party or source of this dataset',
      printedOnly(statements, ({ target }) => target),
    ),
    ...section(
      'Relays that are no source',
      printedOnly(statements, ({ attribution }) => attribution.relayedBy),
    ),
    ...section(
      'Losses without a number: killed and wounded both unclear',
      where(({ figures }) => figures?.some((figure) => figure.report === 'unclear')).map(({ id }) => id),
    ),
    ...section(
      'Outlet labels that differ from the document’s publisher (kept in coding.original.also_reported_by)',
      where(({ coding }) => coding.original?.also_reported_by !== undefined).map(({ id }) => id),
    ),
    ...section('Pages that the publisher’s name credits to another, or that are its own', credited(dataset)),
    ...section(
      'Publishers with further words that name nobody credited',
      publishers(dataset).filter((name) => mayCredit(name) && creditsOf(name) === undefined),
    ),
    ...section(
      'No clause: the gist is printed',
      where(({ clause }) => clause === undefined).map(({ id, gist }) => `${id}  ${gist}`),
    ),
    ...section(
      'No date of the incident in its name',
      dataset.incidents.filter(({ eventDate }) => eventDate === undefined).map(({ id }) => id),
    ),
    '',
  ].join('\n')
}

function section(title, lines) {
  return ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)]
}

function withheldNames(records) {
  const names = records.flatMap(printedNames).filter(({ name }) => WITHHELD[name] !== undefined)
  return [...new Set(names.map(({ id, name }) => `${id}  ${name}: ${WITHHELD[name]}`))].sort()
}

function credited({ documents }) {
  return documents
    .filter(({ agencies }) => agencies !== undefined)
    .map(({ id, publisher, agencies }) => `${id}  ${publisher} → ${agencies.join(' or ')}`)
}

function publishers({ documents }) {
  return [...new Set(documents.map(({ publisher }) => publisher))].sort()
}

function printedOnly(statements, listOf) {
  return statements.flatMap((statement) =>
    (listOf(statement) ?? [])
      .filter(({ asPrinted }) => asPrinted !== undefined)
      .map(({ asPrinted }) => `${statement.id}  ${asPrinted}`),
  )
}

const fieldOf = ({ field }) => field.replace(/^relations\..*/, 'relations').replace(/\.\d+/, '')

function countsOf(words) {
  const counts = {}
  for (const word of words.toSorted()) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
