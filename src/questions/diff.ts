/** What became known between two days, or what differs between two datasets? */
import type { Engine, Question } from '../evidence/engine.js'
import { withField } from '../query/asked.js'
import type { DiffDaysOutput, DiffFilesOutput } from '../reports/diff/diff-item.js'
import { diffDays } from '../reports/diff/diff-days.js'
import type { Known } from '../reports/diff/known-change.js'
import { diffFiles, type Version } from '../reports/diff/diff-files.js'
import type { Arrangement } from '../reports/parts/arrangement.js'
import type { Answer } from './answer.js'

/**
 * @param question narrows both sides
 * @param days two moments (EDTF) by which something could be known
 * @throws ClaimsError (usage, data or file)
 */
export async function askDiffOfDays(
  engine: Engine,
  question: Question,
  days: readonly [string, string],
  arrangement: Arrangement,
): Promise<Answer<DiffDaysOutput>> {
  const known = async (by: string): Promise<Known> => {
    const terms = withField(question.terms, 'known-by', by)
    return { by, evidence: await engine.ask({ ...question, terms }, {}) }
  }
  const before = await known(days[0])
  const after = await known(days[1])
  const asked = after.evidence.asked.terms.slice(0, -1)
  return { asked, report: diffDays(before, after, arrangement) }
}

/** A dataset as it was named. */
export interface NamedEngine {
  readonly name: string
  readonly engine: Engine
}

/**
 * All is compared, also what nobody is cited for; terms leave only the statements that fit.
 * @throws ClaimsError (usage, data or file)
 */
export async function askDiffOfFiles(
  files: readonly [NamedEngine, NamedEngine],
  question: Question,
  { digests, ...arrangement }: Arrangement & { readonly digests: boolean },
): Promise<Answer<DiffFilesOutput>> {
  const all = { ...question, keepsUnattributed: true }
  const version = async ({ name, engine }: NamedEngine) => {
    const { lookup, selection, asked } = await engine.ask(all, {
      registers: ['source', 'incident', 'document'],
    })
    const sha256 = digests ? await engine.digest() : ''
    const side: Version = { name, lookup, statements: selection.statements, sha256 }
    return { side, asked: asked.terms }
  }
  const before = await version(files[0])
  const after = await version(files[1])
  const statementsOnly = question.terms.length > 0
  return {
    asked: after.asked,
    report: diffFiles(before.side, after.side, { statementsOnly, ...arrangement }),
  }
}
