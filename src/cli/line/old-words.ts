/** Words that are no longer ours, or are other tools’: each is an error that names the word to use. */

/** Options by their old names, and old fields and properties that are typed as options. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ['--skip-bad', '--refused'],
  ['--corroboration', '--whose-word'],
  ['--garbled', 'the term is:speaker-unclear'],
  ['--roots', 'the field origins of claims show'],
  ['--unsourced', 'the term is:unattributed'],
  ['--verdict', 'the field comparison of claims compare'],
])

/** Fields of items in JSON, CSV and the other formats for programs. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['corroboration', 'whoseWord'],
  ['on', 'by'],
  ['roots', 'origins'],
  ['unsourced', 'unattributed'],
  ['verdict', 'comparison'],
])

/** Commands that other tools have, and what does that here. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['search', 'claims list "words" finds statements'],
  ['stats', 'claims count --by source counts statements; claims alone prints an overview'],
  ['export', 'claims convert FILE --to csv writes a dataset; other commands print with --format csv'],
])

/** `--skip-bad` → `--refused`, or what does it that is no option; undefined for a word that never was an option. */
export function newNameOfOption(flag: string): string | undefined {
  return OPTIONS.get(flag)
}

/** `verdict` → `comparison`; undefined for a name that never was a field. */
export function newNameOfField(name: string): string | undefined {
  return FIELDS.get(name)
}

/** What to call instead, as a hint; undefined for a word that no tool has. */
export function insteadOfCommand(word: string): string | undefined {
  return COMMANDS.get(word)
}
