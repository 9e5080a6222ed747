/** What was never meant as a dataset: nothing at all, a list, what --json prints. */
import type { Finding } from './finding.js'

export const EMPTY: Finding = {
  rule: 'syntax',
  message: 'there is nothing in it',
  hint: 'a dataset is a JSON object; `claims schema dataset` describes it',
  at: { offset: 0 },
}

/** JSON that is sound and was never meant as a dataset. */
export function otherKind(value: unknown): Finding | undefined {
  const at = { offset: 0 }
  if (Array.isArray(value)) {
    const hint = 'a dataset is an object; records are given one a line, without [ ] around them'
    return { rule: 'schema', message: 'this is a list, not a dataset', hint, at }
  }
  if (typeof value === 'object' && value !== null && 'items' in value && 'command' in value) {
    const hint = 'write records instead: claims list --ndjson'
    return { rule: 'schema', message: 'this is what --json prints, not a dataset', hint, at }
  }
  return undefined
}
