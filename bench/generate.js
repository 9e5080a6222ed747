// A seeded generator of flat records: the same count and seed make the same bytes on every machine.
// `node bench/generate.js 1000000 > records.ndjson`
// 200 sources by Zipf's law, days of 2020 to 2023, text beyond ASCII, one line in a hundred with an escape.
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { random } from './random.js'

const FIRST_DAY = Date.UTC(2020, 0, 1)
const DAYS = 1461
const MILLISECONDS = 86_400_000
const SOURCES = 200
const PARTIES = ['Northland', 'Southmark', 'Eastvale', 'Westmoor', 'Île-Dorée', 'Çamlıca']
const ACTS =
  'state state state accuse accuse deny announce assess report-figure pledge criticise appeal'.split(' ')
const WORDS = (
  'the of and to in on at by for with from that units positions border river bridge convoy talks ceasefire shelling ' +
  'observers village road night morning statement mission corridor agreement withdrawal artillery patrol hospital ' +
  'water power repair exchange prisoners map line sector mine clearing report council session letter draft point ' +
  'Žitný Český façade Łódź Ağdam Şuşa Köroğlu Ñuñoa “limited” “measured” naïve São'
).split(' ')
const CUES = ['said', 'According to', 'told reporters', 'wrote', 'declared']

/** Records as JSON text, a line each, without the newline. */
export function* records(count, seed = 1) {
  const next = random(seed)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const sources = Array.from({ length: SOURCES }, (_, index) => source(index, next))
  const sourceAt = zipf(SOURCES)
  for (let index = 0; index < count; index++) {
    const day = Math.floor(next() * DAYS)
    const who = sources[sourceAt(next())]
    const [party, partyId] = partyAt(Math.floor(next() * PARTIES.length))
    const incident = Math.floor(next() * 2000)
    const page = Math.floor(next() * 50_000)
    const pageDay = page % DAYS
    const quoted = next()
    const escaped = next() < 0.01
    // What job d looks for.
    const rare = next() < 0.001
    yield JSON.stringify({
      schemaVersion: 1,
      id: `r${String(index).padStart(8, '0')}`,
      act: pick(ACTS),
      gist: `${who.name} ${sentence(pick, 5 + Math.floor(next() * 8))}${escaped ? ' "as written"' : ''}${rare ? ' at the Old Mill' : ''}.`,
      source: who.id,
      sourceName: who.name,
      sourceType: 'Organization',
      standing: who.standing,
      party: who.party,
      partyName: who.partyName,
      target: [{ party: partyId, partyName: party }],
      incident: `incident-${incident}`,
      incidentName: `Incident ${incident}`,
      // One in two hundred has no date, one in a hundred only a month.
      ...(next() < 0.005 ? {} : { saidDate: next() < 0.01 ? ISO_DAYS[day].slice(0, 7) : ISO_DAYS[day] }),
      quote:
        quoted < 0.4
          ? { exactness: 'indirect' }
          : {
              exactness: quoted < 0.8 ? 'mixed' : 'direct',
              text: sentence(pick, 6 + Math.floor(next() * 8)),
            },
      cue: pick(CUES),
      named: 'organisation',
      documents: [
        {
          id: `page-${page}`,
          role: 'report',
          type: 'NewsArticle',
          publisher: `Daily ${page % 100}`,
          datePublished: ISO_DAYS[pageDay],
        },
      ],
    })
  }
}

function source(index, next) {
  const party = partyAt(Math.floor(next() * PARTIES.length))
  const id = `src-${String(index + 1).padStart(3, '0')}`
  const name = `${['Ministry', 'Office', 'Press Service', 'Council'][index % 4]} ${index + 1} of ${party[0]}`
  return {
    id,
    name,
    party: party[1],
    partyName: party[0],
    standing: index % 3 === 0 ? 'party-to-conflict' : 'state',
  }
}

function partyAt(index) {
  return [PARTIES[index], `party-${index + 1}`]
}

/** From a share of 1 to an index: the first of the sources has 17 %, the third 5.7 %. */
function zipf(count) {
  const weights = Array.from({ length: count }, (_, index) => 1 / (index + 1))
  const sum = weights.reduce((a, b) => a + b)
  const steps = 20_000
  const table = weights.flatMap((weight, index) => Array(Math.round((weight / sum) * steps)).fill(index))
  return (share) => table[Math.floor(share * table.length)]
}

function sentence(pick, length) {
  return Array.from({ length }, () => pick(WORDS)).join(' ')
}

const ISO_DAYS = Array.from({ length: DAYS }, (_, day) =>
  new Date(FIRST_DAY + day * MILLISECONDS).toISOString().slice(0, 10),
)

/** Writes lines to a stream, a chunk at a time. */
export async function write(lines, stream) {
  let chunk = ''
  for (const line of lines) {
    chunk += `${line}\n`
    if (chunk.length < 1 << 20) continue
    if (!stream.write(chunk)) await once(stream, 'drain')
    chunk = ''
  }
  if (!stream.write(chunk)) await once(stream, 'drain')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await write(records(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 1)), process.stdout)
}
