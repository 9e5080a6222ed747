/** Goes over lines whose answer is known: see `../../scan/counting/sweep.ts`, which writes what is to be done. */
import { answer } from './answers'
import { countPair } from './pairs'
import { lineEnd, nextLine, recogniseNext } from './recognise'
import { isSound } from './vouched'

/** Eight numbers of four bytes, in this order. */
@unmanaged
class Sweep {
  /** Where the address of the first step of shapes is. */
  root: usize = 0
  /** See `Plan`, by the number of a shape. */
  plans: usize = 0
  /** See `Fate`, by answer. */
  fates: usize = 0
  /** In how many ways lines are counted, and where. */
  ways: u32 = 0
  pairs: usize = 0
  /** How many lines were gone over. */
  lines: u32 = 0
  /** Of the line that it stopped at: 0, or if it can be shown as it stands, its end and the beginning of the next. */
  end: usize = 0
  next: usize = 0
}

/** What is known of the lines of one shape: addresses, 0 for nothing. Four numbers of four bytes, in this order. */
@unmanaged
class Plan {
  /** What decides the verdict, and what it counts as in the first and in the second way. */
  verdict: usize = 0
  first: usize = 0
  second: usize = 0
  /** Checks of lines that are shown as they stand. */
  sound: usize = 0
}

const PLAN_BITS: u32 = 4

/** What becomes of lines with one verdict: two numbers of four bytes, in this order. */
@unmanaged
class Fate {
  then: u32 = 0
  /** Of how many lines so far. */
  times: u32 = 0
}

const FATE_BITS: u32 = 3

const COUNT: u32 = 1
const SHOW: u32 = 2

/** The address of the first line that has to be looked at otherwise; `to` for none. */
export function sweep(address: usize, from: usize, to: usize): usize {
  const sweep = changetype<Sweep>(address)
  sweep.end = 0
  let at = from
  while (at < to) {
    const shape = recogniseNext(sweep.root, at, to)
    if (shape < 0) return at
    const plan = changetype<Plan>(sweep.plans + ((<usize>shape) << PLAN_BITS))
    const verdict = plan.verdict == 0 ? 0 : answer(plan.verdict)
    if (verdict == 0) return at
    const fate = changetype<Fate>(sweep.fates + ((<usize>verdict) << FATE_BITS))
    if (fate.then == COUNT && !isCounted(sweep, plan)) return at
    if (fate.then == SHOW && (plan.sound == 0 || !isSound(plan.sound))) return at
    fate.times++
    sweep.lines++
    if (fate.then == SHOW) {
      sweep.end = lineEnd
      sweep.next = nextLine
      return at
    }
    at = nextLine
  }
  return at
}

/** Numbers of worths are notes, which are greater by 1. */
function isCounted(sweep: Sweep, plan: Plan): bool {
  const first = plan.first == 0 ? 0 : answer(plan.first)
  if (first == 0) return false
  if (sweep.ways == 1) return countPair(sweep.pairs, first - 1, 0)
  const second = plan.second == 0 ? 0 : answer(plan.second)
  return second != 0 && countPair(sweep.pairs, first - 1, second - 1)
}
