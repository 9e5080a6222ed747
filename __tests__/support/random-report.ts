/** Random questions to every report, with random options of it. */
import { ACCUSERS, ACROSS, BY, GROUPS } from '../../src/reports/choices.js'
import { LIST_ORDERS } from '../../src/model/list-order.js'
import { COUNTED_BY } from '../../src/reports/count/counted-by.js'
import type { Chance } from './chance.js'
import { randomQuestion } from './random-question.js'

/** Each takes a question, with some of its options before it. */
const ASKING: Readonly<Record<string, (chance: Chance) => string[]>> = {
  list: (chance) => [
    ...either(chance, 0.3, '--group-by', GROUPS),
    ...either(chance, 0.2, '--context', ['5', '40']),
    ...either(chance, 0.3, '--limit', ['1', '3']),
    ...either(chance, 0.4, '--order', LIST_ORDERS),
    ...chance.some(['--reverse', '--brief'], 0.2),
  ],
  compare: (chance) => [
    ...either(chance, 0.5, '--by', BY),
    ...either(chance, 0.4, '--across', ACROSS),
    ...chance.some(['incident:border-fire'], 0.3),
  ],
  accusations: (chance) => [...either(chance, 0.4, '--by', ACCUSERS), ...chance.some(['--ids'], 0.3)],
  replies: (chance) => [
    ...either(chance, 0.4, '--within', ['1d', '36h', '20d']),
    ...chance.some(['--open', '--inferred'], 0.3),
  ],
  figures: (chance) => [
    ...chance.some(['killed'], 0.4),
    ...either(chance, 0.3, '--by', ['day']),
    ...either(chance, 0.2, '--of', ['armenia']),
    ...chance.some(['--reports', '--sum'], 0.2),
  ],
  timeline: (chance) => [
    ...either(chance, 0.3, '--by', ['party', 'source']),
    ...either(chance, 0.4, '--date', ['said', 'happened', 'published']),
    ...chance.some(['--words'], 0.3),
  ],
  count: (chance) => [
    '--by',
    chance
      .shuffled(COUNTED_BY)
      .slice(0, 1 + chance.below(2))
      .join(','),
  ],
  diff: (chance) => [`known-by:${chance.of(KNOWN)}`, `known-by:${chance.of(KNOWN)}`],
}

/** These take none. */
const WHOLE: readonly (readonly string[])[] = [
  ['overview'],
  ['sources'],
  ['incidents'],
  ['incidents', '--whose-word'],
  ['documents'],
  ['sources', 'mod-1'],
  ['sources', 'both'],
  ['sources', 'Envoy of the Ministry'],
  ['sources', 'nobody-here'],
  ['incidents', 'fire'],
  ['incidents', 'talks'],
  ['documents', 'page-1'],
  ['documents', 'page-2'],
  ['show', 's1'],
  ['show', 's2', 's3'],
  ['show', 's4', '--trace'],
  ['show', 'absent-1'],
]

const KNOWN = ['2022-10', '2022-11-06', '2022-11-07', '2022-11-08', '2022-12']

export function randomReport(chance: Chance): string[] {
  const output = chance.of([['--json'], ['--json'], ['--width', '80'], ['--ndjson']])
  if (chance.is(0.15)) return [...chance.of(WHOLE), ...output]
  const [command, options] = chance.of(Object.entries(ASKING))
  return [command, ...options(chance), ...randomQuestion(chance), ...output]
}

function either(
  chance: Chance,
  probability: number,
  option: string,
  values: readonly string[],
): readonly string[] {
  return chance.is(probability) ? [option, chance.of(values)] : []
}
