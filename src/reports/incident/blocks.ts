/** The parts of an incident's card that no other report has. */
import type { Evidence } from '../../evidence/engine.js'
import type { Block } from '../../page/page.js'
import { faint, plain, strong } from '../../page/text.js'
import { type CardRow, row, words } from '../card/row.js'
import { sideBySide } from '../compare/compare-incidents.js'
import { firstLine } from '../parts/first-said.js'
import { idRange } from '../phrase/counts.js'
import { listed, partyName, relayName } from '../phrase/names.js'
import { printedDate } from '../phrase/when.js'
import { levelWords } from '../whose-word.js'
import type { DossierItem } from './dossier-item.js'
import { byWhom } from './whose-word-page.js'

/** When, where, who is concerned, and on whose word. @param evidence of all that is about the incident */
export function factsBlock({ lookup, selection, corpus }: Evidence, item: DossierItem): Block {
  const { whoseWord } = item
  const placeNames = item.placeNames.map(({ text, party }) =>
    plain(party === null ? text : `${text} (so named by ${partyName(lookup, party)})`),
  )
  const rows = [
    words('when', item.eventDate === null ? undefined : printedDate(item.eventDate)),
    words('where', item.place ?? undefined),
    row('place names', ...placeNames),
    words('parties', listed(item.parties.map((party) => partyName(lookup, party)))),
    row('other names', ...item.alternateName.map(plain)),
    words('side by side', sideBySide(lookup, selection.statements, corpus.sides)),
    row('whose word', plain(levelWords(whoseWord.level)), ...byWhom(lookup, whoseWord)),
    words('order', firstLine(item.first)),
  ]
  return {
    kind: 'fields',
    heading: [...strong(item.name), ...plain(`  ${item.id}`)],
    rows: rows.filter(({ paragraphs }) => paragraphs.length > 0),
  }
}

/** Who relays whom, where it can be read, and what is uncertain; each only where there is something to say. */
export function sourcingBlocks({ lookup }: Evidence, { relays, documents, uncertain }: DossierItem): Block[] {
  const relayRows = relays.map((relay) => {
    const { source, asPrinted } = relay
    const named = { ...(source === null ? {} : { source }), ...(asPrinted === null ? {} : { asPrinted }) }
    const name = relayName(lookup, named) || 'not named'
    return row(relay.statement, plain(relay.only ? `${name}, known no other way` : name))
  })
  const documentRows = documents.map(({ id, type, publisher, datePublished, url }) => {
    const day = datePublished === null ? 'no date' : printedDate(datePublished)
    const name = [...plain(`${publisher ?? 'publisher not stated'}, ${day}`), ...faint(`  ${id}`)]
    return row(type, name, ...(url === null ? [] : [plain(url)]))
  })
  const uncertainRows = uncertain.map(({ what, statements }) => row(what, plain(idRange(statements))))
  return [
    ...block('Relayed by', relayRows),
    ...block('Where it can be read', documentRows),
    ...block('What is uncertain', uncertainRows),
  ]
}

function block(heading: string, rows: readonly CardRow[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'fields', heading: plain(heading), rows }]
}
