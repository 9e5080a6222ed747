'use strict'
var __decorate =
  (this && this.__decorate) ||
  function (decorators, target, key, desc) {
    var c = arguments.length,
      r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc,
      d
    if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function')
      r = Reflect.decorate(decorators, target, key, desc)
    else
      for (var i = decorators.length - 1; i >= 0; i--)
        if ((d = decorators[i])) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r
    return (c > 3 && r && Object.defineProperty(target, key, r), r)
  }
Object.defineProperty(exports, '__esModule', { value: true })
exports.recognise = recognise
// Recognises a line by its shape: see `../../scan/lines/shapes.ts`, which writes the steps.
const same_1 = require('./same')
const values_1 = require('./values')
/** A literal of one or more shapes, and what follows it. Six numbers of four bytes, in this order. */
let Step = class Step {
  /** Where its bytes are. */
  literal = 0
  length = 0
  /** A value, or the end of the line. */
  then = 0
  /** Which shape ends here. */
  shape = 0
  /** What may stand here instead; 0 for nothing. */
  instead = 0
  /** What may come after. */
  next = 0
}
Step = __decorate([unmanaged], Step)
const TEXT = 0
const NUMBER = 1
const TRUTH = 2
const END = 3
const NONE = -1
/**
 * The number of the shape of a line, or -1. Writes the address of the beginning and of the end of each value to `out`.
 */
function recognise(first, start, end, out) {
  let at = start
  let node = first
  while (true) {
    while (node != 0 && !stands(changetype(node), at)) node = changetype(node).instead
    if (node == 0) return NONE
    const step = changetype(node)
    at += step.length
    const then = step.then
    if (then == END) return at == end ? step.shape : NONE
    const valueEnd =
      then == TEXT
        ? (0, values_1.endOfText)(at)
        : then == NUMBER
          ? (0, values_1.endOfNumber)(at)
          : (0, values_1.endOfTruth)(at)
    if (valueEnd <= at || valueEnd >= end) return NONE
    store(out, at)
    store(out, valueEnd, 4)
    out += 8
    at = valueEnd
    node = step.next
  }
}
/** What is before a number or a truth value may also begin another literal, one that goes on with `null`. */
function stands(step, at) {
  if (!(0, same_1.isSame)(step.literal, at, step.length)) return false
  const value = at + step.length
  if (step.then == NUMBER) return (0, values_1.isDigit)(load(value))
  return step.then != TRUTH || (0, values_1.endOfTruth)(value) > 0
}
