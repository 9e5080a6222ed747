/** JSON text to a value, without losing anything on the way. */
import type { Finding } from './finding.js'
import { DEEPEST, survey } from './survey.js'
import { countKeys } from './key-count.js'

/**
 * The value of sound text, or what is wrong with it; then with what is meant, where only commas are missing or too
 * many or keys doubled, so that other mistakes can be told at once.
 */
export type Parsed =
  { readonly value: unknown } | { readonly findings: readonly Finding[]; readonly meant?: unknown }

/**
 * Sound text is parsed by the engine alone. For other text the parser that keeps positions is loaded; the engine's
 * own messages are not used, since they quote raw bytes of the file.
 */
export async function parse(text: string): Promise<Parsed> {
  const value = soundValue(text)
  if (value !== undefined) return { value }
  const { tooDeepAt } = survey(text)
  if (tooDeepAt !== undefined) return { findings: [tooDeep(tooDeepAt)] }
  const { syntaxFindings } = await import('./syntax.js')
  const broken = syntaxFindings(text)
  return broken.findings.length === 0 ? { findings: [NOT_JSON] } : broken
}

/** What sound text says; undefined also where nesting is too deep or a key stands twice. */
export function soundValue(text: string): unknown {
  const { colons, tooDeepAt } = survey(text)
  const value = tooDeepAt === undefined ? jsonOf(text) : undefined
  // Of a key that stands twice the engine keeps the last: then there are fewer keys than colons.
  return countKeys(value) === colons ? value : undefined
}

/** What the engine alone makes of a text; undefined where it is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function tooDeep(offset: number): Finding {
  return {
    rule: 'syntax',
    message: `the nesting is deeper than ${DEEPEST} levels`,
    hint: 'look for brackets that are never closed; a dataset needs no more than ten levels',
    at: { offset },
  }
}

const NOT_JSON: Finding = {
  rule: 'syntax',
  message: 'this is not JSON',
  hint: 'test it with another JSON tool',
  at: { offset: 0 },
}
