// One raw record → one statement, corrected by the table. What the fields of a statement cannot carry keeps its raw value
// in `coding.original`.
import { actOf } from './acts.js'
import { clauseOf } from './clause.js'
import { corrected, incidentId } from './corrections.js'
import { appearancesOf, relabelled } from './documents.js'
import { figuresOf } from './figures.js'
import { REGISTER, sourceNamed } from './register.js'
import { relaysOf } from './relays.js'
import { targetsOf } from './targets.js'

const NAMED = { Person: 'person', Organization: 'organisation', Unnamed: 'unnamed' }

export function statementOf(record, documents) {
  const statement = corrected(asCodedFirst(record, documents))
  return { ...statement, clause: clauseOf(statement) }
}

/** The statement as the raw record has it, before the table of corrections. */
export function asCodedFirst(record, documents) {
  const act = actOf(record)
  const source = sourceNamed(record.speaker)
  if (act === undefined || source === undefined) throw new Error(`${record.id}: unknown kind or speaker`)
  return {
    id: record.id,
    act,
    incident: incidentId(record.about),
    gist: record.gist,
    clause: undefined,
    attribution: {
      source,
      sourceAsPrinted: record.speaker_alias_in_page,
      named: NAMED[REGISTER.find(({ id }) => id === source)?.type] ?? 'collective',
      relayedBy: relaysOf(record),
    },
    target: targetsOf(record),
    quote: { exactness: record.quoted ? 'not-kept' : 'indirect' },
    happenedDate: record.event_on ?? undefined,
    saidDate: record.said_on,
    publishedDate: record.page_date ?? undefined,
    saidDateBasis: saidAfterPage(record) ? record.note : undefined,
    saidTimeAsPrinted: record.said_time,
    figures: figuresOf(record, source),
    appearances: appearancesOf(record, source, documents),
    coding: { confidence: record.confidence, note: record.note, ...originalOf(record, documents) },
  }
}

// A page dated before what it reports: the raw note says how that comes about.
function saidAfterPage({ page_date: page, said_on: said }) {
  return /^\d{4}-\d\d-\d\d$/.test(page ?? '') && /^\d{4}-\d\d-\d\d$/.test(said) && page < said
}

function originalOf(record, documents) {
  const original = {
    speaker: record.speakers === undefined ? undefined : record.speaker,
    speakers: record.speakers,
    side: record.speakers === undefined ? undefined : record.side,
    sides: record.sides,
    casualties: record.casualties ?? undefined,
    bodies: record.bodies,
    relayed_by: record.relayed_by,
    quoted_note: record.quoted_note,
    also_reported_by: relabelled(record, documents),
  }
  return Object.values(original).every((value) => value === undefined) ? {} : { original }
}
