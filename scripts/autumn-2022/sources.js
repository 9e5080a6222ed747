// The sources of the dataset: the register, with standing and with every spelling that the pages print.
import { JOINT_REGISTER } from './joint.js'
import { spellingsOf } from './names.js'
import { REGISTER } from './register.js'

// A mediator is one whom the statements themselves show hosting or brokering talks between the two.
const STANDING = {
  armenia: 'belligerent',
  azerbaijan: 'belligerent',
  'nagorno-karabakh': 'belligerent',
  'european-union': 'mediator',
  france: 'mediator',
  russia: 'mediator',
  'united-states': 'mediator',
  csto: 'third-party',
  nato: 'third-party',
  osce: 'third-party',
  turkey: 'third-party',
  un: 'third-party',
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
