// One raw record → one statement. Whatever was recoded keeps its raw value in `coding.original`.
import { actOf } from './acts.js'
import { clauseOf } from './clause.js'
import { appearancesOf, relabelled } from './documents.js'
import { figuresOf } from './figures.js'
import { REGISTER, sourceNamed } from './register.js'
import { relaysOf } from './relays.js'
import { targetIsRecoded, targetsOf } from './targets.js'

const NAMED = { Person: 'person', Organization: 'organisation', Unnamed: 'unnamed' }

export function statementOf(record, documents) {
  const act = actOf(record)
  const source = sourceNamed(record.speaker)
  if (act === undefined || source === undefined) throw new Error(`${record.id}: unknown kind or speaker`)
  const target = targetsOf(record)
  return {
    id: record.id,
    act,
    incident: record.about,
    gist: record.gist,
    clause: clauseOf({ act, gist: record.gist, target }),
    attribution: {
      source,
      sourceAsPrinted: record.speaker_alias_in_page,
      named: NAMED[REGISTER.find(({ id }) => id === source)?.type] ?? 'collective',
      relayedBy: relaysOf(record),
    },
    target,
    quote: { exactness: record.quoted ? 'not-kept' : 'indirect' },
    happenedDate: record.event_on ?? undefined,
    saidDate: record.said_on,
    publishedDate: record.page_date ?? undefined,
    saidDateBasis: saidAfterPage(record) ? record.note : undefined,
    saidTimeAsPrinted: record.said_time,
    figures: figuresOf(record, source),
    appearances: appearancesOf(record, source, documents),
    coding: { confidence: record.confidence, note: record.note, original: originalOf(record, documents) },
  }
}

// A page dated before what it reports: the raw note says how that comes about.
function saidAfterPage({ page_date: page, said_on: said }) {
  return /^\d{4}-\d\d-\d\d$/.test(page ?? '') && /^\d{4}-\d\d-\d\d$/.test(said) && page < said
}

function originalOf(record, documents) {
  return {
    kind: record.kind,
    speaker: record.speakers === undefined ? undefined : record.speaker,
    speakers: record.speakers,
    side: record.speakers === undefined ? undefined : record.side,
    sides: record.sides,
    target: targetIsRecoded(record) ? record.target : undefined,
    casualties: record.casualties ?? undefined,
    bodies: record.bodies,
    relayed_by: record.relayed_by,
    quoted_note: record.quoted_note,
    also_reported_by: relabelled(record, documents),
  }
}
