/** The texts of a statement, folded, for questions that look for words. */
import type { Dataset } from '../model/dataset.js'
import { fold } from '../text/fold.js'
import type { Statement } from '../model/statement.js'
import { PATHS } from './paths.js'
import type { TextPath } from './record-path.js'

/** The folded texts at some paths. */
export type TextAt = (paths: readonly TextPath[]) => (statement: Statement, dataset: Dataset) => string

/** Each text is folded once: folding takes long, and a question may look for several words. */
export function foldedTexts(): TextAt {
  const all = new Map<readonly TextPath[], WeakMap<Statement, string>>()
  return (paths) => {
    const known = all.get(paths) ?? new WeakMap<Statement, string>()
    all.set(paths, known)
    return (statement, dataset) => {
      const text = known.get(statement) ?? foldedText(statement, paths, dataset)
      known.set(statement, text)
      return text
    }
  }
}

/** One after another; a phrase never runs from one into the next. */
function foldedText(statement: Statement, paths: readonly TextPath[], dataset: Dataset): string {
  return paths
    .flatMap((path) => PATHS[path].at(statement, dataset))
    .filter((text) => text !== undefined)
    .map((text) => fold(String(text)))
    .join('\n')
}
