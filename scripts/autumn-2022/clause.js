// The clause that completes "SOURCE ACTS target" in a cell: the gist without its subject and without the words that
// the cell prints before it. Where the gist has not that form, there is no clause and the cell prints the gist.
import { PARTIES } from './parties.js'

const VERBS = 'says?|accuses?|den(?:ies|y)|calls|reports?|is reported|announces?|condemns|undertakes?|votes'
// A subject with a comma has an apposition or a circumstance of its own, which a cell would lose.
const GIST = new RegExp(`^(?:[^,(]|\\([^)]*\\))+? ((?:(?:again|jointly) )?(?:${VERBS})\\b.*)\\.$`)

/** The verbs of a gist that stand for the printed act; `assess` and `report-figure` print no verb that gists use. */
const VERB_OF_ACT = {
  accuse: 'accuses?',
  announce: 'announces?',
  appeal: 'calls on',
  condemn: 'condemns',
  deny: 'den(?:ies|y)',
  pledge: 'undertakes?',
  state: 'says?',
}

export function clauseOf({ act, gist, target }) {
  const predicate = GIST.exec(gist)?.[1]
  const printed = printedBefore(act, target)
  if (predicate === undefined || printed === undefined) return predicate
  const rest = new RegExp(`^${printed} (.+)$`).exec(predicate)?.[1]
  return rest ?? predicate
}

/** As `src/reports/phrase/deed.ts` prints act and target; undefined where gists do not say it so. */
function printedBefore(act, target) {
  const verb = VERB_OF_ACT[act]
  if (verb === undefined) return undefined
  if (target === undefined) return act === 'appeal' ? undefined : verb
  const name = target.length === 1 ? PARTIES.find(({ id }) => id === target[0].party)?.name : undefined
  if (name === undefined || act === 'announce' || act === 'pledge' || act === 'state') return undefined
  return act === 'deny' ? `${verb} ${name}'s report` : `${verb} ${name}`
}
