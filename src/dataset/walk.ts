/** Finds the values in a file by the shape of the way to them, `statements[].figures[].of`. */
import type { Path } from './finding.js'

/** Keys, and `[]` for each item of a list. */
export type Way = readonly string[]

export interface Found {
  readonly path: Path
  readonly value: unknown
}

/** `statements[].id` is `['statements', '[]', 'id']`. */
export function way(text: string): Way {
  return text.split(/\.|(?=\[\])/)
}

/** The wanted values at a way, in the order of the file; what is missing or has another shape is passed over. */
export function valuesAt(root: unknown, to: Way, wanted: (value: unknown) => boolean = () => true): Found[] {
  const found: Found[] = []
  const path: (string | number)[] = []
  const go = (value: unknown, depth: number): void => {
    const step = to[depth]
    if (step === undefined) {
      if (wanted(value)) found.push({ path: [...path], value })
    } else if (step === '[]') {
      if (Array.isArray(value)) value.forEach((item, index) => enter(index, item, depth))
    } else if (isObject(value) && Object.hasOwn(value, step)) enter(step, value[step], depth)
  }
  const enter = (step: string | number, value: unknown, depth: number): void => {
    path.push(step)
    go(value, depth + 1)
    path.pop()
  }
  go(root, 0)
  return found
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
