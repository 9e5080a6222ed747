/**
 * Rules out lines by their day, without a parse. A question for some days has no use for a line whose `saidDate` is
 * one whole day outside of them. The key is looked for as it is usually spelt, with nothing between it and a day; a line
 * where it is not found so, or that has a backslash (a key may be spelt with `\u`), is not ruled out. Nor is a line where
 * it may be one of a coder's labels, which have any keys: the record itself may have no such day.
 */
import { isoDay } from '../../../dates/day.js'
import type { Span } from '../../../dates/edtf.js'
import { PATHS } from '../../../query/paths.js'
import type { Query } from '../../../query/query.js'
import { requiredBy } from '../../../query/predicates-of.js'
import type { Kernel } from '../../kernel/kernel.js'
import { Needled } from './probes.js'

/** A day as a number: 20221107. */
type Numbered = number

interface Range {
  readonly first: Numbered
  readonly last: Numbered
}

/** What labels stand under; in the usual order behind the days. */
const LABELS = '"original"'

interface Asked extends Range {
  readonly key: Needled
  /** Of the key, in bytes. */
  readonly length: number
}

export class AskedDays {
  readonly #kernel: Kernel
  readonly #backslash: Needled
  readonly #labels: Needled
  readonly #asked: readonly Asked[]

  /** The days that every record that fits must have; undefined where there are none. */
  static of(kernel: Kernel, query: Query): AskedDays | undefined {
    const asked = needed(query)
    return asked.length === 0 ? undefined : new AskedDays(kernel, asked)
  }

  private constructor(kernel: Kernel, asked: readonly (Range & { readonly key: string })[]) {
    const anywhere = new Float64Array(256)
    this.#kernel = kernel
    this.#backslash = new Needled(kernel, '\\', anywhere)
    this.#labels = new Needled(kernel, LABELS, anywhere)
    this.#asked = asked.map(({ key, ...range }) => ({
      ...range,
      key: new Needled(kernel, key, anywhere),
      length: key.length,
    }))
  }

  /** Whether the line between two addresses cannot fit. */
  exclude(start: number, end: number): boolean {
    const isOutside = this.#asked.some((asked) => this.#isOutside(asked, start, end))
    return isOutside && this.#backslash.find(start, end) === end
  }

  /** Each time that the key is there. */
  #isOutside({ key, length, first, last }: Asked, start: number, end: number): boolean {
    const place = key.find(start, end)
    if (place === end) return false
    for (let at = place; at < end; at = key.find(at + length, end)) {
      const day = dayAt(this.#kernel.bytes, at + length)
      if (day === undefined || (day >= first && day <= last)) return false
    }
    return this.#labels.find(start, place) === place
  }
}

function needed(query: Query): (Range & { readonly key: string })[] {
  return requiredBy(query)
    .filter((predicate) => predicate.tag === 'overlaps')
    .filter(({ path }) => PATHS[path].instead === undefined)
    .map(({ path, range }) => ({ key: `"${path}"`, ...rangeOf(range) }))
}

function rangeOf({ earliest, latest }: Span): Range {
  return {
    first: Number.isFinite(earliest) ? numbered(isoDay(earliest)) : -Infinity,
    last: Number.isFinite(latest) ? numbered(isoDay(latest)) : Infinity,
  }
}

/** Years of four digits; others are beyond all of them. */
function numbered(day: string): Numbered {
  const [, years, rest] = /^(.*)-(\d\d-\d\d)$/.exec(day) ?? []
  return Number(years) * 10_000 + Number(rest?.replace('-', ''))
}

const AROUND = ':"....-..-.."'

/** The day of `:"2022-11-07"`; undefined for anything else. */
function dayAt(bytes: Buffer, start: number): Numbered | undefined {
  let day = 0
  for (let index = 0; index < AROUND.length; index++) {
    const byte = bytes[start + index] ?? 0
    const sign = AROUND.charCodeAt(index)
    if (sign !== DOT) {
      if (byte !== sign) return undefined
    } else {
      const digit = byte - ZERO
      if (digit < 0 || digit > 9) return undefined
      day = day * 10 + digit
    }
  }
  return day
}

const DOT = 46
const ZERO = 48
