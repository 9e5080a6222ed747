/** The facts of an incident: when, where, who is concerned, and on whose word. */
import type { Lookup } from '../../model/dataset.js'
import type { Block } from '../../page/page.js'
import { plain } from '../../page/text.js'
import { row, withParagraphs, words } from '../card/row.js'
import { listed, partyName } from '../phrase/names.js'
import { printedDate } from '../phrase/when.js'
import { levelWords } from '../whose-word.js'
import type { DossierItem } from './dossier-item.js'
import { byWhom } from './whose-word-page.js'

export function factsBlock(lookup: Lookup, item: DossierItem): Block {
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
    row('whose word', plain(levelWords(whoseWord.level)), ...byWhom(lookup, whoseWord)),
  ]
  return { kind: 'fields', rows: withParagraphs(rows) }
}
