/** Words that are no longer ours, or are other tools’: each is an error that names the word to use. */

/** By an option that was, or a field that is typed as one: the option, or what does it that is none. */
export const NEW_OPTIONS: ReadonlyMap<string, string> = new Map([
  ['--skip-bad', '--refused'],
  ['--corroboration', '--whose-word'],
  ['--garbled', 'the term is:speaker-unclear'],
  ['--roots', 'the field origins of claims show'],
  ['--unsourced', 'the term is:unattributed'],
  ['--verdict', 'the field comparison of claims compare'],
])

/** By a field of items in JSON, CSV and the other formats for programs that was: what it is called now. */
export const NEW_FIELDS: ReadonlyMap<string, string> = new Map([
  ['corroboration', 'whoseWord'],
  ['on', 'by'],
  ['roots', 'origins'],
  ['unsourced', 'unattributed'],
  ['verdict', 'comparison'],
])

/** By a command that other tools have: what to call instead, as a hint. */
export const INSTEAD_OF_COMMANDS: ReadonlyMap<string, string> = new Map([
  ['search', 'claims list "words" finds statements'],
  ['stats', 'claims count --by source counts statements; claims alone prints an overview'],
  ['export', 'claims convert FILE --to csv writes a dataset; other commands print with --format csv'],
])
