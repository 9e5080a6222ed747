/** What every command that asks a question has: an engine, the question, and whether people read the answer. */
import type { Call } from '../cli/command.js'
import { openEngine, printsPage } from '../cli/data/open-engine.js'
import { questionOf } from '../cli/data/question.js'
import type { QueryOptions } from '../cli/line/options.js'
import type { Engine, Question } from '../evidence/engine.js'

export interface Asked {
  readonly engine: Engine
  readonly question: Question
  readonly printsPage: boolean
}

/** @throws ClaimsError (usage, data or file) */
export async function askedOf(options: QueryOptions, call: Call): Promise<Asked> {
  const question = questionOf(options.question, call)
  const engine = await openEngine(options, call.world)
  return { engine, question, printsPage: printsPage(options.output) }
}
