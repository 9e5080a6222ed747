/** Last part of a card: the printed words beside what other texts have in their place. */
import type { Dataset } from '../../model/dataset.js'
import { quotedPieces, type Witness } from '../../model/quote.js'
import type { Statement } from '../../model/statement.js'
import type { Block, TableRow } from '../../page/page.js'
import { faint, plain, type Text } from '../../page/text.js'

export function witnessBlocks(dataset: Dataset, statement: Statement): Block[] {
  const witnesses = statement.quote?.witnesses ?? []
  if (witnesses.length === 0) return []
  return [
    {
      kind: 'table',
      heading: plain('The words beside their witnesses'),
      walls: true,
      columns: [
        { heading: 'as printed', wide: true },
        { heading: 'in another text', wide: true },
      ],
      rows: witnesses.map((witness) => rowOf(dataset, statement, witness)),
    },
  ]
}

function rowOf(dataset: Dataset, statement: Statement, witness: Witness): TableRow {
  const document = dataset.documents.get(witness.document)
  const printed = witness.inPlaceOf === undefined ? quotedPieces(statement.quote) : [witness.inPlaceOf]
  return {
    cells: [
      printed.map((piece) => quotation(piece)),
      [
        quotation(witness.text),
        ...(witness.translation === undefined ? [] : [plain(`in English: ${witness.translation}`)]),
        ...(witness.note === undefined ? [] : [plain(witness.note)]),
        faint(document?.shortName ?? document?.publisher ?? witness.document),
        ...(document?.url === undefined ? [] : [faint(document.url)]),
      ],
    ],
  }
}

function quotation(words: string): Text {
  return [{ text: `“${words}”`, emphasis: 'quoted' }]
}
