// Places that have a name on each side. The choice of one is itself partisan, so an incident has both.
const DOUBLE_NAMES = [
  { armenia: 'Akna', azerbaijan: 'Aghdam' },
  { armenia: 'Artsakh', azerbaijan: 'Karabakh' },
  { armenia: 'Berdzor', azerbaijan: 'Lachin' },
  { armenia: 'Jermuk', azerbaijan: 'Istisu' },
  { armenia: 'Karvachar', azerbaijan: 'Kalbajar' },
  { armenia: 'Martuni', azerbaijan: 'Khojavand' },
  { armenia: 'Nerkin Shorzha', azerbaijan: 'Ashaghi Shorzha' },
  { armenia: 'Shushi', azerbaijan: 'Shusha' },
  { armenia: 'Stepanakert', azerbaijan: 'Khankendi' },
  { armenia: 'Vardenis', azerbaijan: 'Basarkechar' },
  { armenia: 'Verin Shorzha', azerbaijan: 'Yukhari Shorzha' },
]

/** Both names of each place that the incident's name or a gist gives under both, by the alphabet; undefined for none. */
export function placeNamesIn(name, gists) {
  const both = ({ armenia, azerbaijan }) => [armenia, azerbaijan].sort().join('/')
  const isNamed = (place) =>
    [name, ...gists].some((text) => text.includes(both(place))) ||
    (place.armenia === 'Artsakh' && name.includes('Karabakh'))
  const named = DOUBLE_NAMES.filter(isNamed).flatMap(Object.entries)
  const sorted = named.map(([party, text]) => ({ text, party })).sort((a, b) => (a.text < b.text ? -1 : 1))
  return sorted.length === 0 ? undefined : sorted
}
