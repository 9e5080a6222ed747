/** What checking a file has found: everything at once, with places. */
import type { Place } from '../error.js'
import type { RuleInfo, Severity } from './rule.js'

/** A breach as it is told. */
export interface Told {
  readonly rule: RuleInfo
  readonly message: string
  readonly hint?: string
  readonly didYouMean?: readonly string[]
  readonly where: Place
  /** The entry that it is about: a statement's, source's … id; absent where it is about no entry. */
  readonly id?: string
  /** The way to the value, `statements[3].saidDate`. */
  readonly path?: string
}

export interface CheckedFile {
  readonly file: string
  /** In the order of the file. */
  readonly told: readonly Told[]
  /** Each line was looked at by itself: the file is too large for rules that look at all of it. */
  readonly isLineByLine?: true
  /** Its anchors were compared with the texts of documents. */
  readonly hasTexts?: true
}

/** What stops reading: while it stands, no other rule can look. */
const STOPS = ['encoding', 'syntax']

/** Only findings of these rules, and those that kept the rules from looking. */
export function onlyRules(checked: CheckedFile, rules: readonly RuleInfo[]): CheckedFile {
  const ids = new Set([...STOPS, ...rules.map(({ id }) => id)])
  return { ...checked, told: checked.told.filter(({ rule }) => ids.has(rule.id)) }
}

/** How many breaches of one severity there are in all files. */
export function countOf(files: readonly CheckedFile[], severity: Severity): number {
  return files.flatMap(({ told }) => told).filter(({ rule }) => rule.severity === severity).length
}

/** The exit code is 1 with an error or a warning; with `strict` also with a note. */
export function isSound(files: readonly CheckedFile[], strict: boolean): boolean {
  const counting = strict ? (['error', 'warning', 'note'] as const) : (['error', 'warning'] as const)
  return counting.every((severity) => countOf(files, severity) === 0)
}
