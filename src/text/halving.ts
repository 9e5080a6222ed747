/** A boundary among whole numbers, found by halving. */

/** How many numbers from 0 on, of `most`, fulfil a condition that holds for the first of them and for no later one. */
export function countWhile(most: number, holds: (number: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
