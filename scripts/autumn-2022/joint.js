// Those who speak together. The id has the day, since one group can meet twice. They stand by the alphabet of their
// parties, then of their names; a test holds it, for names, members and gists.
const ID_OF_SPEAKER = {
  'Ilham Aliyev; Nikol Pashinyan; Emmanuel Macron; Charles Michel': 'four-leaders-2022-10-06',
  'Nikol Pashinyan; Ilham Aliyev; Vladimir Putin': 'leaders-sochi-2022-10-31',
  'Jeyhun Bayramov; Ararat Mirzoyan': 'ministers-washington-2022-11-07',
  "Ministry of Defence of Azerbaijan; Prosecutor General's Office of Azerbaijan":
    'azerbaijan-mod-and-prosecutor',
}

export const JOINT_REGISTER = [
  {
    id: 'four-leaders-2022-10-06',
    type: 'Joint',
    name: 'Nikol Pashinyan, Ilham Aliyev, Charles Michel and Emmanuel Macron',
    members: ['pashinyan', 'ilham-aliyev', 'michel', 'macron'],
  },
  {
    id: 'leaders-sochi-2022-10-31',
    type: 'Joint',
    name: 'Nikol Pashinyan, Ilham Aliyev and Vladimir Putin',
    members: ['pashinyan', 'ilham-aliyev', 'putin'],
  },
  {
    id: 'ministers-washington-2022-11-07',
    type: 'Joint',
    name: 'Ararat Mirzoyan and Jeyhun Bayramov',
    standing: 'party-to-conflict',
    members: ['mirzoyan', 'jeyhun-bayramov'],
  },
  {
    id: 'azerbaijan-mod-and-prosecutor',
    type: 'Joint',
    name: "Ministry of Defence and Prosecutor General's Office of Azerbaijan",
    shortName: "Ministry of Defence and Prosecutor General's Office",
    party: 'azerbaijan',
    members: ['azerbaijan-mod', 'azerbaijan-prosecutor'],
  },
]

/** The joint source's id of a raw `speaker`; undefined for a single speaker. */
export function jointNamed(speaker) {
  return ID_OF_SPEAKER[speaker]
}
