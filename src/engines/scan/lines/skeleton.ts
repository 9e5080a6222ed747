/**
 * The skeleton of a JSON value as JSON.stringify writes it: literal text (brackets, keys, null) and, in
 * between, the places of texts, numbers and truth values. Lines with one skeleton differ in nothing but those values.
 */

export interface Slot {
  /** The keys that lead to it, `documents.datePublished`; places in a list are not told apart. */
  readonly path: string
  readonly kind: 'text' | 'number' | 'truth'
}

export interface Skeleton {
  /** One before each slot, and one at the end. A text's quotation marks are part of them. */
  readonly literals: readonly string[]
  readonly slots: readonly Slot[]
}

export function skeletonOf(value: unknown): Skeleton {
  const literals = ['']
  const slots: Slot[] = []
  add(value, '')
  return { literals, slots }

  function add(part: unknown, path: string): void {
    if (typeof part === 'string') {
      literal('"')
      slot({ path, kind: 'text' })
      literal('"')
    } else if (typeof part === 'number' && path !== VERSION) slot({ path, kind: 'number' })
    else if (typeof part === 'boolean') slot({ path, kind: 'truth' })
    else if (Array.isArray(part)) addAll(part, path)
    else if (typeof part === 'object' && part !== null) addObject(part, path)
    else literal(JSON.stringify(part))
  }

  function addAll(list: readonly unknown[], path: string): void {
    literal('[')
    for (const [index, part] of list.entries()) {
      if (index > 0) literal(',')
      add(part, path)
    }
    literal(']')
  }

  function addObject(object: object, path: string): void {
    literal('{')
    for (const [index, [key, part]] of Object.entries(object).entries()) {
      literal(`${index > 0 ? ',' : ''}${JSON.stringify(key)}:`)
      add(part, path === '' ? key : `${path}.${key}`)
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

/** A constant of the format, not a value. */
const VERSION = 'schemaVersion'
