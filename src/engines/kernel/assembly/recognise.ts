/** Recognises a line by its shape: see `../../scan/lines/shapes.ts`, which writes the steps. */
import { isSame } from './same'
import { endOfNumber, endOfText, endOfTruth, isDigit } from './values'

/** A literal of one or more shapes, and what follows it. Six numbers of four bytes, in this order. */
@unmanaged
class Step {
  /** Where its bytes are. */
  literal: usize = 0
  length: usize = 0
  /** A value, or the end of the line. */
  then: u32 = 0
  /** Which shape ends here. */
  shape: i32 = 0
  /** What may stand here instead; 0 for nothing. */
  instead: usize = 0
  /** What may come after. */
  next: usize = 0
}

const TEXT: u32 = 0
const NUMBER: u32 = 1
const TRUTH: u32 = 2
const END: u32 = 3

const NONE: i32 = -1

/**
 * The number of the shape of a line, or -1. Writes the address of the beginning and of the end of each value to `out`.
 */
export function recognise(first: usize, start: usize, end: usize, out: usize): i32 {
  let at = start
  let node = first
  while (true) {
    while (node != 0 && !stands(changetype<Step>(node), at)) node = changetype<Step>(node).instead
    if (node == 0) return NONE
    const step = changetype<Step>(node)
    at += step.length
    const then = step.then
    if (then == END) return at == end ? step.shape : NONE
    const valueEnd = then == TEXT ? endOfText(at) : then == NUMBER ? endOfNumber(at) : endOfTruth(at)
    if (valueEnd <= at || valueEnd >= end) return NONE
    store<u32>(out, <u32>at)
    store<u32>(out, <u32>valueEnd, 4)
    out += 8
    at = valueEnd
    node = step.next
  }
}

/** What is before a number or a truth value may also begin another literal, one that goes on with `null`. */
function stands(step: Step, at: usize): bool {
  if (!isSame(step.literal, at, step.length)) return false
  const value = at + step.length
  if (step.then == NUMBER) return isDigit(load<u8>(value))
  return step.then != TRUTH || endOfTruth(value) > 0
}
