/** What is rare in an input, judged by its beginning. */
import type { Needles } from './needles.js'

const SAMPLE = 2 ** 16
/** Bytes are counted one by one. */
const SAMPLE_OF_BYTES = 2 ** 13

/** The needles that are met least often; undefined where there is no choice. */
export function rarestIn(bytes: Buffer, choices: readonly Needles[]): Needles | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  const [rarest] = choices
    .map((needles) => ({ needles, hits: hitsOf(needles, sample) }))
    .sort((a, b) => a.hits - b.hits)
  return rarest?.needles
}

/** How often each byte is met. */
export function frequencyIn(bytes: Buffer): Float64Array {
  const frequency = new Float64Array(256)
  for (const byte of bytes.subarray(0, SAMPLE_OF_BYTES)) frequency[byte] = (frequency[byte] ?? 0) + 1
  return frequency
}

function hitsOf(needles: Needles, sample: Buffer): number {
  let hits = 0
  for (const needle of needles) {
    const text = typeof needle === 'string' ? needle : needle.word
    for (let at = sample.indexOf(text); at !== -1; at = sample.indexOf(text, at + 1)) hits += 1
  }
  return hits
}
