/** Names that changed: an old one is a usage error whose hint gives the new one. Nothing else reads the old names. */

/** Values of `is:`. */
export const FORMER_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['garbled', 'speaker-unclear'],
  ['unsourced', 'unattributed'],
])

/** Fields of items in JSON, CSV and the other formats for programs. */
export const FORMER_FIELDS: ReadonlyMap<string, string> = new Map([
  ['corroboration', 'whoseWord'],
  ['on', 'by'],
  ['roots', 'origins'],
  ['unsourced', 'unattributed'],
  ['verdict', 'comparison'],
])
