/** Steps of shapes, as `assembly/recognise.ts` reads them: six numbers of four bytes. */
import type { Kernel } from './kernel.js'

/** What follows a literal. */
export const THEN = { text: 0, number: 1, truth: 2, end: 3 } as const

const NEXT = 20
/** The address of nothing. */
export const NOWHERE = 0

export interface NewStep {
  /** ASCII. */
  readonly literal: string
  readonly then: keyof typeof THEN
  /** The number of the shape that ends here, or -1. */
  readonly shape: number
  /** The address of the step that may stand here instead. */
  readonly instead: number
}

/** The address of a new step; undefined when the tables are full. */
export function putStep(kernel: Kernel, { literal, then, shape, instead }: NewStep): number | undefined {
  const at = kernel.put(Buffer.from(literal, 'latin1'))
  return at === undefined
    ? undefined
    : kernel.putNumbers([at, literal.length, THEN[then], shape, instead, NOWHERE])
}

export function setNext(kernel: Kernel, step: number, next: number): void {
  kernel.numbers[(step + NEXT) >> 2] = next
}
