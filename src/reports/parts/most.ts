/** Who comes first: the things that have the most of something. */

const MOST = 3

/**
 * Those with the most, three at most, from most. Of equals all are named or none, so that no order of names decides who
 * comes first. There may be millions: they are not sorted.
 */
export function most<Thing>(all: readonly Thing[], countOf: (thing: Thing) => number): Thing[] {
  const first: Thing[] = []
  for (const thing of all) {
    const last = first[MOST]
    if (last !== undefined && countOf(thing) <= countOf(last)) continue
    const place = first.findIndex((other) => countOf(other) < countOf(thing))
    first.splice(place === -1 ? first.length : place, 0, thing)
    first.splice(MOST + 1)
  }
  const next = first[MOST]
  const cut = next === undefined ? 0 : countOf(next)
  return first.slice(0, MOST).filter((thing) => countOf(thing) > cut)
}
