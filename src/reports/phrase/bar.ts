/** Small bars beside numbers: a picture of a number that is printed too, never instead of it. */

/** `--ascii` has a stand-in for it. */
export const BAR = '█'
const LONGEST = 10

/** Nothing for 0, at least one mark for more; `most` has the longest bar. */
export function bar(number: number, most: number): string {
  if (number <= 0 || most <= 0) return ''
  return BAR.repeat(Math.max(1, Math.round((Math.min(number, most) / most) * LONGEST)))
}
