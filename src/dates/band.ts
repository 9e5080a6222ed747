/**
 * The day or days under which a date of saying stands on a page, as EDTF in one form: without the mark of an inferred
 * year, without the hour; of several days that it may be, the earliest. What has one such date is one band.
 */
import { span, withoutClock } from './edtf.js'

export interface DateBand {
  /** EDTF. */
  readonly text: string
  /** The other days that it may be, in order. */
  readonly others: readonly string[]
}

const known = new Map<string, DateBand>()
/** Many statements are of few days. */
const LARGEST_CACHE = 10_000

/** @param edtf a date that `span` takes */
export function dateBand(edtf: string): DateBand {
  const seen = known.get(edtf)
  if (seen !== undefined) return seen
  const [text = edtf, ...others] = alternatives(edtf)
  const band = { text: unmarked(withoutClock(text)), others }
  if (known.size >= LARGEST_CACHE) known.clear()
  known.set(edtf, band)
  return band
}

/** Without `?`; what is near and inferred is near. */
export function unmarked(edtf: string): string {
  return edtf.replaceAll('?', '').replaceAll('%', '~')
}

/** `[a,b..c]` is one of these, from the earliest on: `a`, `b/c`. */
function alternatives(edtf: string): string[] {
  const inside = /^\[(.*)\]$/.exec(edtf)?.[1]
  if (inside === undefined) return [edtf]
  return inside
    .split(',')
    .map((one) => one.trim().replace(/^(.*)\.\.(.*)$/, (_, from: string, to: string) => `${from}/${to}`))
    .sort((one, other) => span(one).earliest - span(other).earliest)
}
