/** English words that weigh what is said instead of telling it. */

/** Verbs that doubt, or presuppose, what a speaker says. */
export const LOADED: RegExp = wordPattern([
  ...['admit', 'admits', 'admitted', 'admitting', 'allege', 'alleged', 'allegedly', 'alleges', 'alleging'],
  ...['boast', 'boasted', 'boasting', 'boasts', 'brag', 'bragged', 'brags', 'claim', 'claimed', 'claiming'],
  ...['claims', 'concede', 'conceded', 'concedes', 'confess', 'confessed', 'confesses', 'insist'],
  ...['insisted', 'insisting', 'insists', 'lash out', 'lashed out', 'lashes out', 'purport', 'purported'],
  ...['purportedly', 'purports', 'rant', 'ranted', 'rants', 'reveal', 'revealed', 'reveals', 'slam'],
  ...['slammed', 'slams', 'so-called', 'supposed', 'supposedly', 'whine', 'whined', 'whines'],
])

/** Verbs of saying, and adjectives that judge: which of them stand for one side only is worth a look. */
export const LOADED_CONTEXT: RegExp = wordPattern([
  ...['adds', 'affirms', 'asserts', 'believes', 'blames', 'complains', 'confirms', 'declares', 'demands'],
  ...['denounces', 'emphasises', 'emphasizes', 'explains', 'maintains', 'notes', 'protests', 'rebukes'],
  ...['rejects', 'remarks', 'repeats', 'stresses', 'suggests', 'threatens', 'underlines', 'urges', 'vows'],
  ...['warns', 'aggressive', 'barbaric', 'brazen', 'brutal', 'cowardly', 'criminal', 'cynical'],
  ...['deliberate', 'false', 'fierce', 'groundless', 'heavy', 'heroic', 'illegal', 'indiscriminate'],
  ...['intense', 'intensive', 'large-scale', 'massive', 'peaceful', 'provocative', 'reckless', 'ruthless'],
  ...['systematic', 'terrorist', 'unprovoked', 'vicious', 'violent'],
])

function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu')
}

/** Our own words: what stands in “ ” is the speaker's. */
export function withoutQuoted(text: string): string {
  return text.replaceAll(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length))
}
