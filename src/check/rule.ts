/** What a rule is: data for help, manual and SARIF, and a function that looks for breaches of it. */
import type { Finding, Path } from '../dataset/finding.js'
import type { Statement } from '../model/statement.js'
import type { Entry, Subject } from './subject.js'

/** How grave a breach is. */
export type Severity =
  /** the file contradicts itself, the schema or a text */
  | 'error'
  /** probably a mistake, and sometimes meant */
  | 'warning'
  /** a property of the sources that readers should know; nothing to mend */
  | 'note'

/** What is told of a rule. */
export interface RuleInfo {
  readonly id: string
  readonly severity: Severity
  /** What it finds, in a few words. */
  readonly title: string
  /** Why that matters, in one sentence. */
  readonly explanation: string
}

export interface Rule extends RuleInfo {
  readonly find: (subject: Subject) => readonly Mark[]
}

/** A breach of a rule: which value it is about, and what to say. */
export interface Mark {
  readonly path: Path
  readonly message: string
  readonly hint?: string
}

/**
 * What a rule finds in some entries.
 * @param find one mark, several or none; their paths lead from the entry, `[]` for the whole of it
 */
export function marksIn<Each extends Entry<unknown>>(
  entries: readonly Each[],
  find: (item: Each['item'], entry: Each) => Mark | readonly Mark[] | undefined,
): Mark[] {
  return entries.flatMap((entry) =>
    [find(entry.item, entry) ?? []].flat().map((mark) => ({ ...mark, path: [...entry.path, ...mark.path] })),
  )
}

/** What a rule finds in each statement by itself. */
export function inStatements(
  find: (statement: Statement, subject: Subject) => Mark | readonly Mark[] | undefined,
): Rule['find'] {
  return (subject) => marksIn(subject.statements.entries, (statement) => find(statement, subject))
}

/** A breach of one of the rules here, or of those that every reading of a file checks. */
export type Breach = Finding<string>
