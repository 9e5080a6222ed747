// The incidents: the editor's grouping, under the names of the raw file and of the table of corrections.
import { corrected } from './corrections.js'
import { dateInName } from './event-dates.js'
import { JOINT_REGISTER } from './joint.js'
import { placeNamesIn } from './places.js'
import { REGISTER } from './register.js'

export function incidentsOf(records, statements) {
  const names = new Map(records.map((record) => [record.about, record.about_name]))
  return [...names].map(([rawId, rawName]) => {
    const { id, name } = corrected({ id: rawId, name: rawName })
    const about = statements.filter((statement) => statement.incident === id)
    return {
      id,
      name,
      eventDate: dateInName(id, name),
      placeNames: placeNamesIn(
        name,
        about.map((statement) => statement.gist),
      ),
      parties: partiesOf(about),
    }
  })
}

/** The parties that speak or are spoken of as a target. */
function partiesOf(statements) {
  const speakers = statements.flatMap((statement) => partiesOfSource(statement.attribution.source))
  const targets = statements.flatMap((statement) => statement.target ?? [])
  const parties = [
    ...speakers,
    ...targets.flatMap(({ party, source }) => party ?? (source === undefined ? [] : partiesOfSource(source))),
  ]
  return [...new Set(parties)].sort()
}

function partiesOfSource(id) {
  const joint = JOINT_REGISTER.find((source) => source.id === id)
  if (joint !== undefined) return joint.members.flatMap(partiesOfSource)
  return REGISTER.find((source) => source.id === id)?.party ?? []
}
