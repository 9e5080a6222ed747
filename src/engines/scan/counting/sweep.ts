/**
 * Goes over lines whose answer is known without leaving the kernel: the line is recognised, its verdict was given
 * before, and what it is worth was counted before. It stops at any other line, which is then visited; what is learnt
 * there about lines of that shape is told to the sweep, so that it goes over the next ones.
 */
import { inTables, type Kernel, NOWHERE } from '../../kernel/kernel.js'
import type { Block } from '../input/block.js'
import { type LineShape, MOST_SHAPES } from '../lines/shapes.js'

/** What becomes of lines with some verdict, see `../../kernel/assembly/sweep.ts`. */
export const FATE = { pass: 0, count: 1, show: 2 } as const

export type Fate = keyof typeof FATE

/** Addresses in the kernel; nowhere where nothing is known. */
export interface Plan {
  readonly verdict: number
  /** What decides what lines are worth, in no, one or two ways. */
  readonly worths: readonly number[]
  /** What lines must be like to be shown as they stand. */
  readonly sound: number
}

/** Where the numbers stand, counted in fours of bytes. */
const LINES = 5
const END = 6
const NEXT = 7
const OF_A_SWEEP = 8
const OF_A_PLAN = 4
const OF_A_FATE = 2

export interface Swept {
  /** The place of a line that has to be visited or is to be shown; the end of the stretch for none. */
  readonly start: number
  /** Where it is to be shown as it stands: where it ends, and where the next one begins. */
  readonly shown: { readonly end: number; readonly next: number } | undefined
}

export class Sweep {
  readonly #kernel: Kernel
  readonly #address: number
  readonly #plans: number
  readonly #fates: number
  readonly #verdicts: number
  readonly #planned = new Set<number>()

  /**
   * @param root where the kernel finds the steps of shapes
   * @param fates by verdict
   * @param counted in how many ways lines are counted, and where in the kernel
   */
  constructor(
    kernel: Kernel,
    root: number,
    fates: readonly Fate[],
    counted: { readonly ways: number; readonly pairs: number } = { ways: 0, pairs: NOWHERE },
  ) {
    this.#kernel = kernel
    this.#verdicts = fates.length
    // A note is greater by 1 than a verdict.
    this.#fates = inTables(kernel.putNumbers([0, 0, ...fates.flatMap((one) => [FATE[one], 0])]))
    this.#plans = inTables(kernel.room(MOST_SHAPES * OF_A_PLAN * 4))
    this.#address = inTables(kernel.room(OF_A_SWEEP * 4))
    const sweep = [root, this.#plans, this.#fates, counted.ways, counted.pairs]
    kernel.numbers.set(sweep, this.#address >> 2)
  }

  /** Whether lines of a shape are planned for. */
  knows({ number }: LineShape): boolean {
    return this.#planned.has(number)
  }

  plan({ number }: LineShape, { verdict, worths: [first, second], sound }: Plan): void {
    const plan = [verdict, first ?? NOWHERE, second ?? NOWHERE, sound]
    this.#kernel.numbers.set(plan, (this.#plans >> 2) + number * OF_A_PLAN)
    this.#planned.add(number)
  }

  /** Over a stretch of whole lines that are UTF-8. */
  over({ address }: Block, start: number, end: number): Swept {
    const at = this.#kernel.loops.sweep(this.#address, address + start, address + end) - address
    const lineEnd = this.#kernel.number(this.#address, END)
    const next = this.#kernel.number(this.#address, NEXT)
    return { start: at, shown: lineEnd === 0 ? undefined : { end: lineEnd - address, next: next - address } }
  }

  /** How many lines were gone over since the last taking, in all and with each verdict. */
  take(): { readonly lines: number; readonly verdicts: readonly number[] } {
    const { numbers } = this.#kernel
    const lines = numbers[(this.#address >> 2) + LINES] ?? 0
    numbers[(this.#address >> 2) + LINES] = 0
    const verdicts = Array.from({ length: this.#verdicts }, (_, verdict) => {
      const at = (this.#fates >> 2) + (verdict + 1) * OF_A_FATE + 1
      const times = numbers[at] ?? 0
      numbers[at] = 0
      return times
    })
    return { lines, verdicts }
  }
}
