// What a reviewer must know of a conversion: what was counted, recoded, withheld, or did not fit.
import { creditsOf, mayCredit } from './credits.js'
import { printedNames } from './names.js'
import { WITHHELD } from './withheld.js'

export function report(records, dataset) {
  const { statements } = dataset
  const original = (statement) => statement.coding.original
  const where = (test) => statements.filter(test)
  return [
    ...['statements', 'sources', 'parties', 'documents', 'incidents', 'relations'].map(
      (list) => `${String(dataset[list].length).padStart(4)} ${list}`,
    ),
    ...section('Printed names that find no source, and why', withheldNames(records)),
    ...section(
      'Labels recoded (the label is in coding.original.kind)',
      where(({ coding }) => ['counter-accusation', 'admission'].includes(coding.original.kind)).map(
        (statement) => `${statement.id}  ${original(statement).kind} → ${statement.act}`,
      ),
    ),
    ...section(
      'Target as in the gist (the raw target is in coding.original.target)',
      where((statement) => original(statement).target !== undefined).map(
        (statement) =>
          `${statement.id}  ${original(statement).target} → ${statement.target?.[0].asPrinted ?? 'none'}`,
      ),
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
      where((statement) => original(statement).also_reported_by !== undefined).map(({ id }) => id),
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
