/** A breach as it is told: its rule, its place, and the entry that it is about. */
import { type Path, pathText } from '../dataset/finding.js'
import type { Place } from '../error.js'
import type { Told } from './checked.js'
import type { Breach } from './rule.js'
import { ruleNamed } from './rules.js'

/** @param value that it was found in */
export function breachTold({ rule, at, ...advice }: Breach, where: Place, value: unknown): Told {
  return { rule: ruleNamed(rule), ...advice, where, ...aboutOf(value, at) }
}

/** Which entry a breach is about, and the way to the value. */
export function aboutOf(value: unknown, at: Breach['at']): Pick<Told, 'id' | 'path'> {
  if (!('path' in at) || at.path.length === 0) return {}
  const id = idOf(value, at.path)
  return { path: pathText(at.path), ...(id === undefined ? {} : { id }) }
}

/** `statements[3].saidDate` is about the statement with the id that stands at `statements[3]`. */
function idOf(value: unknown, [list, index]: Path): string | undefined {
  const id = memberOf(memberOf(memberOf(value, list), index), 'id')
  return typeof id === 'string' ? id : undefined
}

function memberOf(value: unknown, step: string | number | undefined): unknown {
  if (typeof value !== 'object' || value === null || step === undefined) return undefined
  return Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined
}
