/** The parts of an incident's card that no other report has. */
import type { Evidence } from '../../evidence/engine.js'
import type { Lookup } from '../../model/dataset.js'
import type { Incident } from '../../model/incident.js'
import type { Statement } from '../../model/statement.js'
import type { Block } from '../../page/page.js'
import { faint, plain, strong, type Text } from '../../page/text.js'
import { row, words } from '../card/row.js'
import { sideBySide } from '../compare/compare-incidents.js'
import { LEVEL_WORDS, whoseWordOf } from '../whose-word.js'
import { firstLine, firstSaid } from '../parts/first-said.js'
import { idRange } from '../phrase/counts.js'
import { listed, partyName, sourceName } from '../phrase/names.js'
import { printedDate } from '../phrase/when.js'
import { byWhom } from './whose-word-page.js'
import { readIn } from './read-in.js'
import { uncertainties } from './uncertain.js'

export function factsBlock({ lookup, selection, corpus }: Evidence, incident: Incident): Block {
  const { statements } = selection
  const { level, ...rest } = whoseWordOf(lookup, statements, corpus.sides)
  const rows = [
    words('when', incident.eventDate === undefined ? undefined : printedDate(incident.eventDate)),
    words('where', incident.place),
    row('place names', ...placeNames(lookup, incident)),
    words('parties', listed((incident.parties ?? []).map((party) => partyName(lookup, party)))),
    row('other names', ...(incident.alternateName ?? []).map((name) => plain(name))),
    words('side by side', sideBySide(lookup, statements, corpus.sides)),
    row('whose word', plain(LEVEL_WORDS[level]), ...byWhom(lookup, { level, ...rest })),
    words('order', firstLine(firstSaid(lookup, statements))),
  ]
  return {
    kind: 'fields',
    heading: [...strong(incident.name), ...plain(`  ${incident.id}`)],
    rows: rows.filter(({ paragraphs }) => paragraphs.length > 0),
  }
}

function placeNames(lookup: Lookup, incident: Incident): Text[] {
  return (incident.placeNames ?? []).map(({ text, party }) =>
    plain(party === undefined ? text : `${text} (so named by ${partyName(lookup, party)})`),
  )
}

export function relaysBlock(lookup: Lookup, statements: readonly Statement[]): Block[] {
  const rows = statements.flatMap((statement) =>
    (statement.attribution.relayedBy ?? []).map(({ source, asPrinted, only }) => {
      const name = source === undefined ? (asPrinted ?? 'not named') : sourceName(lookup, source)
      return row(statement.id, plain(only === true ? `${name}, known no other way` : name))
    }),
  )
  return rows.length === 0 ? [] : [{ kind: 'fields', heading: plain('Relayed by'), rows }]
}

export function documentsBlock(lookup: Lookup, statements: readonly Statement[]): Block[] {
  const rows = readIn(lookup, statements).map(({ document }) => {
    const day = document.datePublished === undefined ? 'no date' : printedDate(document.datePublished)
    const name = [
      ...plain(`${document.publisher ?? 'publisher not stated'}, ${day}`),
      ...faint(`  ${document.id}`),
    ]
    return row(document.type, name, ...(document.url === undefined ? [] : [plain(document.url)]))
  })
  return rows.length === 0 ? [] : [{ kind: 'fields', heading: plain('Where it can be read'), rows }]
}

export function uncertainBlock(lookup: Lookup, statements: readonly Statement[]): Block[] {
  const rows = uncertainties(lookup, statements).map(({ what, statements: ids }) =>
    row(what, plain(idRange(ids))),
  )
  return rows.length === 0 ? [] : [{ kind: 'fields', heading: plain('What is uncertain'), rows }]
}
