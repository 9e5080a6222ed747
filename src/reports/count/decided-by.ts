/** The fields of a record that decide under what it is counted. */
import type { CountedBy } from './counted-by.js'

const SPEAKERS = ['source', 'sourceName', 'members.id', 'members.name']

/** Two records with the same values at these paths, and no others at these paths, are counted alike. */
export const DECIDED_BY: Readonly<Record<CountedBy, readonly string[]>> = {
  source: SPEAKERS,
  party: [...SPEAKERS, 'party', 'partyName', 'members.party', 'members.partyName'],
  target: [
    'mutual',
    'target.party',
    'target.partyName',
    'target.source',
    'target.sourceName',
    'target.asPrinted',
  ],
  act: ['act'],
  incident: ['incident', 'incidentName'],
  document: [
    'documents.id',
    'documents.role',
    'documents.headline',
    'documents.shortName',
    'documents.publisher',
  ],
  agency: ['documents.id', 'documents.role', 'documents.agencies', 'documents.agencyNames'],
  quoted: ['quote.exactness'],
  said: ['saidDate'],
  'said-month': ['saidDate'],
  'said-year': ['saidDate'],
  cue: ['cue'],
}
