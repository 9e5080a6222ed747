/**
 * The skeleton of a JSON value as JSON.stringify writes it: literal text (brackets, keys, null) and, in
 * between, the places of texts, numbers and truth values. Lines with one skeleton differ in nothing but those values.
 */

export interface Slot {
  /** The keys that lead to it, `documents.datePublished`; places in a list are not told apart. */
  readonly path: string
  /** The same with places in lists, from 0: `documents.1.datePublished`. */
  readonly place: string
  readonly kind: 'text' | 'number' | 'truth'
}

export interface Skeleton {
  /** One before each slot, and one at the end. A text's quotation marks are part of them. */
  readonly literals: readonly string[]
  readonly slots: readonly Slot[]
}

/** @param value as JSON was parsed */
export function skeletonOf(value: unknown): Skeleton {
  const literals = ['']
  const slots: Slot[] = []
  add(value, '', '')
  return { literals, slots }

  function add(part: unknown, path: string, place: string): void {
    if (typeof part === 'string') {
      literal('"')
      slot({ path, place, kind: 'text' })
      literal('"')
    } else if (typeof part === 'number' && path !== VERSION) slot({ path, place, kind: 'number' })
    else if (typeof part === 'boolean') slot({ path, place, kind: 'truth' })
    else if (Array.isArray(part)) addAll(part, path, place)
    else if (typeof part === 'object' && part !== null) addObject(part, path, place)
    else literal(JSON.stringify(part))
  }

  function addAll(list: readonly unknown[], path: string, place: string): void {
    literal('[')
    for (const [index, part] of list.entries()) {
      if (index > 0) literal(',')
      add(part, path, within(place, String(index)))
    }
    literal(']')
  }

  function addObject(object: object, path: string, place: string): void {
    literal('{')
    for (const [index, [key, part]] of Object.entries(object).entries()) {
      literal(`${index > 0 ? ',' : ''}${JSON.stringify(key)}:`)
      add(part, within(path, key), within(place, key))
    }
    literal('}')
  }

  function literal(text: string): void {
    literals[literals.length - 1] += text
  }

  function slot(made: Slot): void {
    slots.push(made)
    literals.push('')
  }
}

/** A key inside of what a path or a place leads to. */
export function within(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** A constant of the format, not a value. */
const VERSION = 'schemaVersion'
