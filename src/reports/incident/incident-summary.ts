/** An incident in short: how much each side says of it, what stands against what, whose word there is, who was first. */
import type { Evidence } from '../../evidence/engine.js'
import type { Incident } from '../../model/incident.js'
import type { Block } from '../../page/page.js'
import { joined, linked, notEmpty, plain, type Text } from '../../page/text.js'
import { sideBySide } from '../compare/against.js'
import { countsWords, type SideCount } from '../compare/side-counts.js'
import { firstLine, firstSaid } from '../parts/first-said.js'
import { counted, countedIfAny } from '../phrase/counts.js'
import { levelWords, type WhoseWord } from '../whose-word.js'

/** @param evidence of what somebody is cited for; the unattributed are told apart */
export function incidentSummary(
  { lookup, selection, corpus }: Evidence,
  { id }: Incident,
  counts: readonly SideCount[],
  { level }: WhoseWord,
): Block[] {
  const { statements, unattributed } = selection
  const alone = countedIfAny(unattributed.length, 'more is', 'more are', 'unattributed.')
  const says: Text = [
    ...plain(`${counted(statements.length, 'statement')} on `),
    ...linked('incident', id, 'plain'),
    ...plain(`: ${countsWords(counts)}.${alone === '' ? '' : ` ${alone}`}`),
  ]
  const against =
    statements.length === 0 ? '' : `Side by side: ${sideBySide(lookup, statements, corpus.sides)}. `
  const whose = plain(`${against}Whose word: ${levelWords(level)}.`)
  return [
    {
      kind: 'prose',
      paragraphs: notEmpty([says, joined([whose, firstLine(lookup, firstSaid(lookup, statements))], ' ')]),
    },
  ]
}
