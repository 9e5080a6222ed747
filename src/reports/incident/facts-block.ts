/** The facts of an incident: when, where, who is concerned, and on whose word. */
import type { Evidence } from '../../evidence/engine.js'
import type { Block } from '../../page/page.js'
import { notEmpty, plain, strong } from '../../page/text.js'
import { fieldsBlock, row, words } from '../card/row.js'
import { sideBySide } from '../compare/compare-incidents.js'
import { firstLine, firstSaid } from '../parts/first-said.js'
import { listed, partyName } from '../phrase/names.js'
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
  return fieldsBlock(
    [...strong(item.name), ...plain(`  ${item.id}`)],
    [
      words('when', item.eventDate === null ? undefined : printedDate(item.eventDate)),
      words('where', item.place ?? undefined),
      row('place names', ...placeNames),
      words('parties', listed(item.parties.map((party) => partyName(lookup, party)))),
      row('other names', ...item.alternateName.map(plain)),
      words('side by side', sideBySide(lookup, selection.statements, corpus.sides)),
      row('whose word', plain(levelWords(whoseWord.level)), ...byWhom(lookup, whoseWord)),
      row('order', ...notEmpty([firstLine(lookup, firstSaid(lookup, selection.statements))])),
    ],
  )
}
