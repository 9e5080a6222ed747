/**
 * JSON that keeps what the engine's parser loses: how its numbers are written (929438475938475931, 1.10, 1e400), and where
 * the items of its lists stand in the text.
 */
import { visit } from 'jsonc-parser'

/** A number as it is written, where a double would be written otherwise. */
export class WrittenNumber {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Whether a double has another value, not only another spelling. */
  get isBeyondDoubles(): boolean {
    const digits = this.text
      .replace(/e.*$/i, '')
      .replaceAll(/^-?[0.]*|\./g, '')
      .replace(/0+$/, '')
    return digits.length > 15 || !Number.isFinite(Number(this.text))
  }
}

/** Offsets in the text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface ExactJson {
  readonly value: unknown
  /** The places of the items of each list in the value. */
  readonly spans: WeakMap<readonly unknown[], readonly Span[]>
}

/** What may be a number: it also finds figures inside of texts, which costs a second reading and no more. */
const FIGURES = /[:[,]\s*(-?\d[\d.eE+-]*)/g

/**
 * A value that was parsed from sound text, with its numbers as they are written. The text is only read again where it
 * may hold a number that needs it.
 */
export function withWrittenNumbers(value: unknown, text: string): unknown {
  return changesNumbers(text) ? readExact(text).value : value
}

function changesNumbers(text: string): boolean {
  for (const [, written = ''] of text.matchAll(FIGURES)) if (String(Number(written)) !== written) return true
  return false
}

interface Open {
  readonly items: unknown[]
  readonly spans: Span[]
  /** The keys of an object so far; undefined for a list. */
  readonly keys: string[] | undefined
  readonly start: number
}

/** @param text sound JSON in which no key stands twice */
export function readExact(text: string): ExactJson {
  const spans = new WeakMap<readonly unknown[], readonly Span[]>()
  const top: Open = { items: [], spans: [], keys: undefined, start: 0 }
  const open = [top]
  const add = (value: unknown, span: Span): void => {
    const into = open.at(-1) ?? top
    into.items.push(value)
    if (into.keys === undefined) into.spans.push(span)
  }
  const close = (offset: number, length: number): void => {
    const { items, spans: places, keys, start } = open.pop() ?? top
    if (keys === undefined) spans.set(items, places)
    add(keys === undefined ? items : objectOf(keys, items), { start, end: offset + length })
  }
  visit(text, {
    onObjectBegin: (start) => void open.push({ items: [], spans: [], keys: [], start }),
    onArrayBegin: (start) => void open.push({ items: [], spans: [], keys: undefined, start }),
    onObjectProperty: (key) => open.at(-1)?.keys?.push(key),
    onObjectEnd: close,
    onArrayEnd: close,
    onLiteralValue: (value, start, length) => {
      const written = text.slice(start, start + length)
      const isKept = typeof value !== 'number' || String(value) === written
      add(isKept ? value : new WrittenNumber(written), { start, end: start + length })
    },
  })
  return { value: top.items[0], spans }
}

/** Also with a key such as `__proto__`. */
function objectOf(keys: readonly string[], values: readonly unknown[]): object {
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]))
}

/** A value as JSON, its numbers as they are written. */
export function exactText(value: unknown): string {
  if (value instanceof WrittenNumber) return value.text
  if (Array.isArray(value)) return `[${value.map(exactText).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, inside]) => `${JSON.stringify(key)}:${exactText(inside)}`)
  return `{${entries.join(',')}}`
}
