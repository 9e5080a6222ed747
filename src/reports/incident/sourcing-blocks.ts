/** How an incident is sourced: who relays whom, where it can be read, what is uncertain. */
import type { Evidence } from '../../evidence/engine.js'
import type { Block } from '../../page/page.js'
import { faint, joined, linked, plain, type Text } from '../../page/text.js'
import { type CardRow, fieldsBlock, row } from '../card/row.js'
import { publishedOn, publisherOf } from '../phrase/document-names.js'
import { relayName } from '../phrase/names.js'
import type { DossierItem } from './dossier-item.js'

/** Who relays whom, where it can be read, and what is uncertain; each only where there is something to say. */
export function sourcingBlocks({ lookup }: Evidence, { relays, documents, uncertain }: DossierItem): Block[] {
  const relayRows = relays.map((relay) => {
    const { source, asPrinted } = relay
    const named = { ...(source === null ? {} : { source }), ...(asPrinted === null ? {} : { asPrinted }) }
    const name = relayName(lookup, named) || 'not named'
    return row(relay.statement, plain(relay.only ? `${name}, known no other way` : name))
  })
  const documentRows = documents.map((document) => {
    const { id, type, url } = document
    const name = [
      ...plain(`${publisherOf(document)}, ${publishedOn(document)}`),
      ...faint('  '),
      ...linked('document', id),
    ]
    return row(type, name, ...(url === null ? [] : [plain(url)]))
  })
  const uncertainRows = uncertain.map(({ what, statements }) => row(what, idsText(statements)))
  return [
    ...block('Relayed by', relayRows),
    ...block('Where it can be read', documentRows),
    ...block('What is uncertain', uncertainRows),
  ]
}

const MOST_IDS = 6

function idsText(ids: readonly string[]): Text {
  const shown = ids.slice(0, MOST_IDS).map((id) => linked('statement', id, 'plain'))
  const more = ids.length - shown.length
  return [...joined(shown, ', '), ...plain(more === 0 ? '' : ` and ${String(more)} more`)]
}

function block(heading: string, rows: readonly CardRow[]): Block[] {
  return rows.length === 0 ? [] : [fieldsBlock(plain(heading), rows)]
}
