// Places that have a name on each side. The choice of one is itself partisan, so an incident has both. Names of
// which only one is sure (Ishkhanasar, Tartar, Machkalashen, villages of one side) stand alone.
const DOUBLE_NAMES = [
  { armenia: 'Akna', azerbaijan: 'Aghdam' },
  { armenia: 'Artanish', azerbaijan: 'Ardanish' },
  { armenia: 'Artsakh', azerbaijan: 'Karabakh' },
  { armenia: 'Askeran', azerbaijan: 'Asgaran' },
  { armenia: 'Berdzor', azerbaijan: 'Lachin' },
  { armenia: 'Gegharkunik', azerbaijan: 'Basarkechar' },
  { armenia: 'Goris', azerbaijan: 'Gorus' },
  { armenia: 'Jermuk', azerbaijan: 'Istisu' },
  { armenia: 'Kakhakn', azerbaijan: 'Garaiman' },
  { armenia: 'Kapan', azerbaijan: 'Gafan' },
  { armenia: 'Karvachar', azerbaijan: 'Kalbajar' },
  { armenia: 'Khoznavar', azerbaijan: 'Khazinavar' },
  { armenia: 'Kutakan', azerbaijan: 'Gunashli' },
  { armenia: 'Martuni', azerbaijan: 'Khojavand' },
  { armenia: 'Nerkin Shorzha', azerbaijan: 'Ashaghi Shorzha' },
  { armenia: 'Norabak', azerbaijan: 'Azizli' },
  { armenia: 'Shushi', azerbaijan: 'Shusha' },
  { armenia: 'Sotk', azerbaijan: 'Zod' },
  { armenia: 'Stepanakert', azerbaijan: 'Khankendi' },
  { armenia: 'Tavush', azerbaijan: 'Tovuzgala' },
  { armenia: 'Ukhtadzor', azerbaijan: 'Edilli' },
  { armenia: 'Vardenis', azerbaijan: 'Basarkechar' },
  { armenia: 'Verin Shorzha', azerbaijan: 'Yukhari Shorzha' },
  { armenia: 'Yekhtsaogh', azerbaijan: 'Saribaba' },
]

/** Both names of each place that the incident's name or a gist gives under both, by the alphabet; undefined for none. */
export function placeNamesIn(name, gists) {
  const both = ({ armenia, azerbaijan }) => [armenia, azerbaijan].sort().join('/')
  const isNamed = (place) =>
    [name, ...gists].some((text) => text.includes(both(place))) ||
    (place.armenia === 'Artsakh' && name.includes('Karabakh'))
  const named = DOUBLE_NAMES.filter(isNamed).flatMap(Object.entries)
  // Basarkechar is a town and a region, with an Armenian name for each.
  const byText = new Map(named.map(([party, text]) => [text, { text, party }]))
  const sorted = [...byText.values()].sort((a, b) => (a.text < b.text ? -1 : 1))
  return sorted.length === 0 ? undefined : sorted
}
