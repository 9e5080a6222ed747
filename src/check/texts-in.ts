/** All texts of a file, with the way to each. */
import type { Path } from '../dataset/finding.js'

interface TextAt {
  readonly path: Path
  readonly text: string
}

/**
 * The texts in which a pattern is found: nearly none are, and a file has very many texts.
 * @param others keys below which nothing is looked at
 */
export function textsIn(whole: unknown, pattern: RegExp, others: ReadonlySet<string> = new Set()): TextAt[] {
  const found: TextAt[] = []
  const path: (string | number)[] = []
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.search(pattern) !== -1) found.push({ path: [...path], text: value })
    } else if (typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value)
      for (const [key, item] of Object.entries(value)) {
        if (others.has(key)) continue
        path.push(isList ? Number(key) : key)
        visit(item)
        path.pop()
      }
    }
  }
  visit(whole)
  return found
}
