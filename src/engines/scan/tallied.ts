/** Counts what fits a question by what its records are worth: lines that are alike are looked at once. */
import type { Standing } from '../../query/select.js'
import type { OneRecord } from './record-question.js'
import type { Scan } from './scan.js'

export interface Tallied {
  readonly counts: Readonly<Record<Standing, number>> & { readonly later?: number }
}

/** What is known of all lines that are alike. */
interface Alike<Worth> {
  readonly standing: Standing
  readonly later: boolean
  readonly worth: Worth | undefined
  times: number
}

/** Beyond so many kinds of lines, what was counted is passed on. */
const MOST_HELD = 2 ** 16

/**
 * @param worth of a record that fits
 * @param decidedBy the paths of values that decide it
 * @param add is told how many records are worth the same
 */
export async function tallied<Worth>(
  scan: Scan,
  worth: (one: OneRecord) => Worth,
  decidedBy: readonly string[],
  add: (worth: Worth, times: number) => void,
): Promise<Tallied> {
  const counts = { fits: 0, perhaps: 0, uncertain: 0, unsourced: 0, undated: 0, no: 0, later: 0 }
  let held: Alike<Worth>[] = []
  const all = scan.visit<Alike<Worth>>(
    {
      decidedBy,
      decide: (record) => {
        const { standing, later } = scan.question.verdict(record)
        const fits = standing === 'fits' || standing === 'perhaps'
        return { standing, later, worth: fits ? worth(scan.question.one(record)) : undefined, times: 0 }
      },
    },
    (alike) => {
      if (alike.times === 0) held.push(alike)
      alike.times += 1
      if (held.length > MOST_HELD) passOn()
    },
  )
  while ((await all.next()).done !== true);
  passOn()
  const { later, ...standings } = counts
  return { counts: scan.question.asksWhenKnown ? { ...standings, later } : standings }

  function passOn(): void {
    for (const alike of held) {
      counts[alike.standing] += alike.times
      if (alike.later) counts.later += alike.times
      if (alike.worth !== undefined) add(alike.worth, alike.times)
      alike.times = 0
    }
    held = []
  }
}
