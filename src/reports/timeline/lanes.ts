/** The lanes beside a row, as a picture: who speaks here, and in whose lane something falls on one of these days. */
import type { Text } from '../../page/text.js'
import { plain } from '../../page/text.js'

export const SPEAKS = '●'
export const LASTS = '│'
const NOTHING = '·'
/** Joins the lanes of those who speak together. */
const JOINED = '─'

/** `● │ ·`: a mark for each lane. */
export function picture(lanes: number, speaking: readonly number[], passing: readonly number[]): Text {
  const [speaks, passes] = [new Set(speaking), new Set(passing)]
  const [first = 0, last = 0] = [speaking[0], speaking.at(-1)]
  const isInside = (lane: number): boolean => lane >= first && lane < last
  let marks = ''
  for (let lane = 0; lane < lanes; lane += 1) {
    if (lane > 0) marks += isInside(lane - 1) ? JOINED : ' '
    if (speaks.has(lane)) marks += SPEAKS
    else if (isInside(lane)) marks += JOINED
    else marks += passes.has(lane) ? LASTS : NOTHING
  }
  return plain(marks)
}
