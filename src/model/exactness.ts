/** In whose words a statement is printed: quoted, part quoted, reported, or words not kept. */

/** `not-kept`: the speaker’s words stand on the page, quoted or as his own text, and the coder did not keep them. */
export const EXACTNESSES = ['direct', 'mixed', 'indirect', 'not-kept'] as const
export type Exactness = (typeof EXACTNESSES)[number]

/** The exactness by the word that people type for it: ours, or that of the data. */
export const EXACTNESS_TYPED: Readonly<Record<string, Exactness>> = {
  quoted: 'direct',
  part: 'mixed',
  reported: 'indirect',
  'not-kept': 'not-kept',
  direct: 'direct',
  mixed: 'mixed',
  indirect: 'indirect',
}

/** How the exactness is said to people. */
export const EXACTNESS_WORDS: Readonly<Record<Exactness, string>> = {
  direct: 'quoted',
  mixed: 'part quoted',
  indirect: 'reported',
  'not-kept': 'words not kept',
}
