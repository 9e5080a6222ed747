/** What an overview offers to try next, in this dataset and in others. */
import type { Lookup } from '../model/dataset.js'
import type { StatementCount } from '../evidence/engine.js'
import type { Block } from '../page/page.js'
import { plain, type Text } from '../page/text.js'
import { commandFor } from './phrase/command.js'

/** Another dataset that one may open. */
export interface OtherDataset {
  readonly id: string
  readonly title: string
  readonly description: string
}

/**
 * What else may be asked, of this dataset and of others.
 * @param examples statements among which one may be shown; which one stands for a group is left to an engine
 */
export function nextBlocks(
  lookup: Lookup,
  others: readonly OtherDataset[],
  examples: readonly StatementCount[],
  unattributed: readonly StatementCount[],
): Block[] {
  return [
    {
      kind: 'prose',
      heading: plain('Try'),
      paragraphs: suggestions(lookup, examples, unattributed),
    },
    ...others.map(({ id, title, description }) => ({
      kind: 'prose' as const,
      paragraphs: [plain(`Also here: ${title}, ${description}`), plain(`  claims compare --data ${id}`)],
    })),
  ]
}

/** Three things to try, each as it must be typed for this dataset. */
function suggestions(
  lookup: Lookup,
  examples: readonly StatementCount[],
  unattributed: readonly StatementCount[],
): Text[] {
  const witnessed = examples
    .map(({ statement }) => statement)
    .find(({ quote }) => quote?.exactness === 'direct' && quote.witnesses !== undefined)
  const witness = lookup.documents.get(witnessed?.quote?.witnesses?.[0]?.document ?? '')
  const tries: [command: string, what: string][] = [['compare', 'the sides next to each other']]
  if (witnessed !== undefined) {
    const what = `one quotation, and what ${witness?.shortName ?? 'another text'} has`
    tries.push([`show ${witnessed.id}`, what])
  }
  if (unattributed.length > 0) tries.push(['list is:unattributed', 'what nobody is cited for'])
  else tries.push(['incidents', 'what it is about'], ['sources', 'who is cited'])
  return tries.map(([command, what]) =>
    plain(`  ${commandFor(lookup, command).padEnd(27 + lookup.dataFlag.length)}  ${what}`),
  )
}
