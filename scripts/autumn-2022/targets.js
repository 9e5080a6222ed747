// Whom a statement is aimed at: a party, a source, or words that name neither.
// Whose the "Armenian forces in Nagorno-Karabakh" are is in dispute, so they have no party here.
import { partyNamed } from './parties.js'
import { sourceNamed } from './register.js'

// A cell reads "CALLS ON target", "ACCUSES target". Where the gist says that of somebody else than the raw target (an
// appeal to a third party, a country that the speaker does not name, a loaded word), the target is the gist's; null
// where it names nobody. The raw target stays in `coding.original.target`.
const AS_IN_GIST = {
  '2022-09-23-arm-mirzoyan-01': 'the UN political chief',
  '2022-10-02-arm-mfa-01': null,
  '2022-10-04-aze-ombudsman-01': 'the international community',
  '2022-10-12-aze-mfa-01': 'Armenian groups abroad',
  '2022-10-13-usa-state-01': null,
  '2022-11-08-aze-aliyev-02': 'Muslim states',
}

export function targetsOf(record) {
  const target = record.id in AS_IN_GIST ? AS_IN_GIST[record.id] : record.target
  if (target === null) return undefined
  return target.split('; ').map(targetNamed)
}

export function targetIsRecoded({ id }) {
  return id in AS_IN_GIST
}

function targetNamed(name) {
  const party = partyNamed(name)
  if (party !== undefined) return { party }
  const source = sourceNamed(name)
  return source === undefined ? { asPrinted: name } : { source }
}
