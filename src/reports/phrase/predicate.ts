/**
 * The verb with which words begin: `denies that its forces fired`, `again reports 49 dead`, `says that they fired`. A cell
 * prints what is done as its own verb, so a second verb at the head of the words is that verb, or becomes a participle.
 */
import { type Act, ACTS } from '../../model/act.js'

export interface Predicate {
  /** As it stands at the head of the words: `denies`, `again reports`. */
  readonly verb: string
  /** `that its forces fired`. */
  readonly rest: string
}

/** Words that begin with the verb of the act that they are; undefined where they do not. */
export function predicateOf(act: Act, words: string): Predicate | undefined {
  const { verb, targetless = [] } = ACTS[act]
  const whole = [...verb, ...targetless]
  const { adverb, after } = withoutAdverb(words)
  // `reports 207 dead` is what `reports a figure` says with its figure.
  const own = [...whole, ...whole.map(firstWord)].find((one) => after.startsWith(`${one} `))
  return own === undefined ? undefined : { verb: adverb + own, rest: after.slice(own.length + 1) }
}

/** Words that begin with another verb go on as a participle: `saying that they fired`; undefined where they have none. */
export function participleOf(words: string): string | undefined {
  const reported = /^(?:is|are) reported (.+?) as (\w+ing .*)$/s.exec(words)
  if (reported !== null) return `as reported ${reported[1] ?? ''}, ${reported[2] ?? ''}`
  const { adverb, after } = withoutAdverb(words)
  const verb = /^[a-z]+(?=[ ,])/.exec(after)?.[0] ?? ''
  const base = BASES.find((one) => verb === one || verb === thirdPerson(one))
  return base === undefined ? undefined : `${adverb}${gerund(base)}${after.slice(verb.length)}`
}

function withoutAdverb(words: string): { readonly adverb: string; readonly after: string } {
  const adverb = /^(?:again|also|jointly) (?=[a-z])/.exec(words)?.[0] ?? ''
  return { adverb, after: words.slice(adverb.length) }
}

function firstWord(words: string): string {
  return words.split(' ', 1)[0] ?? ''
}

/** Verbs of speaking with which coders begin a clause, those of the acts among them. */
const BASES: readonly string[] = [
  ...new Set(
    Object.values(ACTS).flatMap(({ verb, targetless }) =>
      [verb[1], targetless?.[1] ?? verb[1]].map(firstWord),
    ),
  ),
  ...[
    'add',
    'ask',
    'blame',
    'describe',
    'name',
    'reject',
    'repeat',
    'tell',
    'vote',
    'warn',
    'welcome',
    'write',
  ],
]

function thirdPerson(base: string): string {
  return /[^aeiou]y$/.test(base) ? base.replace(/y$/, 'ies') : `${base}s`
}

function gerund(base: string): string {
  return `${base.replace(/e$/, '')}ing`
}
