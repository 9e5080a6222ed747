/** By what statements are counted, and the fields of a record that decide it. */

export const COUNTED_BY = [
  /** who says it */
  'source',
  /** the party of who says it */
  'party',
  /** at whom */
  'target',
  /** the act */
  'act',
  /** the incident */
  'incident',
  /** the document */
  'document',
  /** the agency credited */
  'agency',
  /** in whose words */
  'quoted',
  /** the day of saying */
  'said',
  /** the month of saying */
  'said-month',
  /** the year of saying */
  'said-year',
  /** the words that introduce it */
  'cue',
] as const

export type CountedBy = (typeof COUNTED_BY)[number]

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
