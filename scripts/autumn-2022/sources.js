// The sources of the dataset: the register, with standing and with every spelling that the pages print.
import { JOINT_REGISTER } from './joint.js'
import { spellingsOf } from './names.js'
import { REGISTER } from './register.js'

// By the party that somebody speaks for. What a state does between the two, such as hosting talks, is no rank of it.
const STANDING = {
  armenia: 'party-to-conflict',
  azerbaijan: 'party-to-conflict',
  'nagorno-karabakh': 'party-to-conflict',
  'european-union': 'organisation',
  france: 'state',
  russia: 'state',
  'united-states': 'state',
  csto: 'organisation',
  nato: 'organisation',
  osce: 'organisation',
  turkey: 'state',
  un: 'organisation',
  hrw: 'ngo',
}

export function sourcesOf(records) {
  const spellings = spellingsOf(records)
  return [...REGISTER, ...JOINT_REGISTER].map((source) => toSource(source, spellings.get(source.id)))
}

function toSource({ jobTitle, ...source }, spellings) {
  return {
    id: source.id,
    type: source.type,
    name: source.name,
    shortName: source.shortName,
    alternateName: spellings,
    party: source.party,
    standing: 'standing' in source ? source.standing : STANDING[source.party],
    partOf: source.partOf,
    members: source.members,
    role: jobTitle === undefined ? undefined : [{ jobTitle, when: '2022' }],
  }
}
