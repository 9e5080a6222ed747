/** Who spoke when? */
import { type Engine, needOf, type Question } from '../evidence/engine.js'
import type { TimelineOutput } from '../reports/timeline/timeline-item.js'
import { timeline, TIMELINE_NEED, type TimelineOptions } from '../reports/timeline/timeline.js'
import type { Answer, Printing } from './answer.js'

/** Statements in the order of time. @throws ClaimsError (usage, data or file) */
export async function askTimeline(
  engine: Engine,
  question: Question,
  { printsPage, ...options }: TimelineOptions & Printing,
): Promise<Answer<TimelineOutput>> {
  const evidence = await engine.ask(question, needOf(TIMELINE_NEED, printsPage))
  return { asked: evidence.asked.terms, report: timeline(evidence, options) }
}
