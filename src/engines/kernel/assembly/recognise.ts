/** Recognises a line by its shape: see `../../scan/lines/shapes.ts`, which writes the steps. */
import { VALUES } from './layout'
import { isSame } from './find-bytes'
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

const NEWLINE: u8 = 10
const CARRIAGE_RETURN: u8 = 13

/** Of the line that was recognised last: where it ends, and where the next one begins; the same without a newline. */
export let lineEnd: usize = 0
export let nextLine: usize = 0

/**
 * The number of the shape of a line, or -1. Writes the address of the beginning and of the end of each value.
 * @param root where the address of the first step is
 */
export function recognise(root: usize, start: usize, end: usize): i32 {
  const shape = recogniseNext(root, start, end)
  return lineEnd == end ? shape : NONE
}

/** The same of the line that ends at the next newline, or at `end`. */
export function recogniseNext(root: usize, start: usize, end: usize): i32 {
  let at = start
  lineEnd = start
  let node: usize = load<u32>(root)
  let out: usize = VALUES
  while (true) {
    while (node != 0 && !stands(changetype<Step>(node), at)) node = changetype<Step>(node).instead
    if (node == 0) return NONE
    const step = changetype<Step>(node)
    at += step.length
    const then = step.then
    if (then == END) return isEnd(at, end) ? step.shape : NONE
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

function isEnd(at: usize, end: usize): bool {
  lineEnd = at
  nextLine = at
  if (at == end) return true
  const byte = load<u8>(at)
  const newline = byte == CARRIAGE_RETURN && at + 1 < end ? at + 1 : at
  nextLine = newline + 1
  return at < end && load<u8>(newline) == NEWLINE
}

/** Of a value of the line that was recognised last. */
export function valueStart(slot: u32): usize {
  return load<u32>(VALUES + ((<usize>slot) << 3))
}

export function valueEnd(slot: u32): usize {
  return load<u32>(VALUES + ((<usize>slot) << 3), 4)
}
