// The sides of the raw file, each a party. Names are the raw file's own.
export const PARTIES = [
  { id: 'armenia', name: 'Armenia' },
  { id: 'azerbaijan', name: 'Azerbaijan' },
  { id: 'csto', name: 'CSTO', alternateName: ['Collective Security Treaty Organization'] },
  { id: 'european-union', name: 'European Union', alternateName: ['EU'] },
  { id: 'france', name: 'France' },
  { id: 'hrw', name: 'Human Rights Watch', alternateName: ['HRW'] },
  {
    id: 'nagorno-karabakh',
    name: 'Nagorno-Karabakh (de facto)',
    alternateName: ['Artsakh', 'Karabakh', 'Nagorno-Karabakh'],
  },
  { id: 'nato', name: 'NATO', alternateName: ['North Atlantic Treaty Organization'] },
  { id: 'osce', name: 'OSCE', alternateName: ['Organization for Security and Co-operation in Europe'] },
  { id: 'russia', name: 'Russia' },
  { id: 'turkey', name: 'Turkey', alternateName: ['Türkiye'] },
  { id: 'un', name: 'UN', alternateName: ['United Nations'] },
  { id: 'united-states', name: 'United States', alternateName: ['US', 'USA'] },
]

const BY_NAME = new Map(PARTIES.map((party) => [party.name, party.id]))

/** The party's id of a `side` or `target`; undefined where it names no party. */
export function partyNamed(name) {
  return BY_NAME.get(name)
}
