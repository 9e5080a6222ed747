/** Records and rows → everything that any rule finds in them, each at its line. */
import type { Path } from '../dataset/finding.js'
import { datasetOf, type Intake, type Row, type Taken, withoutContradictions } from '../dataset/intake.js'
import { referenceFindings } from '../dataset/references.js'
import type { Problem } from '../error.js'
import type { DatasetFile } from '../model/dataset.js'
import { omitUndefined } from '../model/deep-equal.js'
import { isRegisterLine } from '../model/register-line.js'
import type { DocumentText } from '../model/document.js'
import { breachesIn } from './check-text.js'
import { aboutOf, breachTold } from './about.js'
import type { Told } from './checked.js'
import { joinedTold } from './joined-names.js'
import { ruleNamed } from './rules.js'

/** Ordered by line. What was refused is told with the reason; the rules look at what was taken in. */
export function checkIntake(intake: Intake, texts?: readonly DocumentText[]): Told[] {
  const { taken, refused } = withoutContradictions(intake)
  const broken = refused.flatMap((row) => {
    const otherwise = intake.refused.includes(row) ? 'schema' : 'duplicate-id'
    return row.problems.map((problem) => toldOf(problem, row.row, otherwise))
  })
  return [...broken, ...joinedTold(intake.joined ?? []), ...findingsIn(taken, intake.file, texts)].sort(
    (a, b) => (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0),
  )
}

/** A problem of a line as a breach; `otherwise` is the rule where the problem names none. */
export function toldOf(problem: Problem, row: Row, otherwise: string): Told {
  const { message, where = row.where, hint, didYouMean } = problem
  const rule = 'rule' in problem ? String(problem.rule) : otherwise
  return omitUndefined<Told>({ rule: ruleNamed(rule), message, where, hint, didYouMean })
}

function findingsIn(taken: readonly Taken[], file: string, texts?: readonly DocumentText[]): Told[] {
  const [first] = taken
  if (first === undefined) return []
  const dataset = datasetOf(taken, file)
  const breaches = [...referenceFindings(dataset), ...breachesIn(dataset, [], texts)]
  return breaches.map((breach) => {
    const { row } = 'path' in breach.at ? rowOf(dataset, breach.at.path, taken) : first
    return breachTold(breach, row.where, dataset)
  })
}

/** The line that an entry comes from: its own, or the first that names it. */
function rowOf(dataset: DatasetFile, path: Path, taken: readonly Taken[]): Taken {
  const [list, index] = path
  // Of a relation, the statement that it starts from.
  const id = list === 'relations' ? dataset.relations[Number(index)]?.from : aboutOf(dataset, { path }).id
  const own = taken.find(({ line }) =>
    isRegisterLine(line)
      ? line.register === list && 'id' in line.entry && line.entry.id === id
      : (list === 'statements' || list === 'relations') && line.id === id,
  )
  const found =
    own ??
    taken.find(({ line }) => id !== undefined && JSON.stringify(line).includes(JSON.stringify(id))) ??
    taken[0]
  if (found === undefined) throw new RangeError('no line was taken in')
  return found
}
