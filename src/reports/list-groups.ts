/** The groups of a list: which one a statement belongs to, and the block of each. */
import type { Lookup } from '../model/dataset.js'
import { groupedBy } from '../model/group.js'
import type { Statement } from '../model/statement.js'
import type { Block } from '../page/page.js'
import { faint, joinedWords, strong } from '../page/text.js'
import { compareText } from '../text/compare-text.js'
import type { Group } from './choices.js'
import { entriesBlock } from './parts/entries.js'
import { counted } from './phrase/counts.js'
import { partyName, sourceName } from './phrase/names.js'
import { speakingParties } from './phrase/speaking.js'
import { dayBand } from './phrase/when.js'

/** @param shown those of all that are printed; a group says of how many */
export function groupBlocks(
  lookup: Lookup,
  all: readonly Statement[],
  shown: readonly Statement[],
  { groupBy, context }: { readonly groupBy: Group; readonly context?: number | undefined },
): Block[] {
  const grouped = (statements: readonly Statement[]): Map<string, Statement[]> =>
    groupedBy(statements, (statement) => [groupName(lookup, statement, groupBy)])
  const groups = grouped(shown)
  const whole = shown.length === all.length ? groups : grouped(all)
  const names = [...groups.keys()]
  if (groupBy !== 'day') names.sort(compareText)
  return names.map((name) => {
    const members = groups.get(name) ?? []
    const size = counted(whole.get(name)?.length ?? 0, 'statement')
    const part = members.length === whole.get(name)?.length ? '' : `${String(members.length)} of `
    return {
      ...entriesBlock(lookup, members, context),
      heading: [...strong(name), ...faint(`  ${part}${size}`)],
    }
  })
}

function groupName(lookup: Lookup, statement: Statement, groupBy: Group): string {
  switch (groupBy) {
    case 'source':
      return sourceName(lookup, statement.attribution.source ?? 'nobody cited')
    case 'party':
      return joinedWords(speakingParties(lookup, statement).map((id) => partyName(lookup, id))) || 'no party'
    case 'incident':
      return lookup.incidents.get(statement.incident ?? '')?.name ?? 'about no incident'
    case 'act':
      return statement.act
    case 'day':
      return dayBand(statement.saidDate).label.join(' ')
  }
}
