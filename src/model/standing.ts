/** What a source is to the conflict, in present words, and in those that files had before. */

export const STANDINGS = [
  /** a party to the conflict, or whoever speaks for one */
  'party-to-conflict',
  /** a state that is no party to the conflict, or whoever speaks for it */
  'state',
  /** an organisation of states, a commission, an association, or whoever speaks for it */
  'organisation',
  /** a news outlet or agency */
  'press',
  /** a non-governmental organisation, or whoever speaks for it */
  'ngo',
  /** somebody who speaks for nobody else */
  'person',
] as const
export type Standing = (typeof STANDINGS)[number]

/** Words that files had for it before. They are read, and never written. */
export const OLD_STANDINGS = ['belligerent', 'third-party', 'mediator', 'witness'] as const

/** A word as it may stand in a file. */
export type WrittenStanding = Standing | (typeof OLD_STANDINGS)[number]

/** What a word in a file is read as; undefined, not coded, for old words that say nothing of what a source is. */
export function standingRead(written: WrittenStanding): Standing | undefined {
  if (written === 'belligerent') return 'party-to-conflict'
  return STANDINGS.find((standing) => standing === written)
}
