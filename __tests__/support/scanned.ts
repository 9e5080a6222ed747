/** Files and command lines by which the scan engine is held against the memory engine. */
import type { World } from '../../src/cli/world.js'
import { LIST_ORDERS } from '../../src/model/list-order.js'
import { COUNTED_BY } from '../../src/reports/count/counted-by.js'
import type { Chance } from './chance.js'
import { claims, type Ran } from './claims.js'
import { randomQuestion } from './random-question.js'

/** A block holds about one line, so that lines are cut at every place, and most are longer than a block. */
const SCANNED: Partial<World> = {
  engine: 'scan',
  blockSizes: { block: 512, longestLine: 2 ** 20 },
  mostHeld: 2000,
}

export function fileOf(lines: readonly string[], chance: Chance): string {
  const withBlanks = lines.flatMap((line) => (chance.is(0.1) ? [line, chance.of(['', ' ', '\r'])] : [line]))
  const newline = chance.of(['\n', '\n', '\r\n'])
  return (chance.is(0.2) ? '\uFEFF' : '') + withBlanks.join(newline) + (chance.is(0.7) ? newline : '')
}

export function randomCommand(chance: Chance): string[] {
  const format = chance.of(['--ndjson', '--json'])
  const question = randomQuestion(chance)
  if (chance.is(0.6)) return ['list', ...question, ...randomArrangement(chance), format]
  const by = chance.shuffled(COUNTED_BY).slice(0, 1 + chance.below(2))
  return ['count', '--by', by.join(','), ...question, format]
}

const UNCHECKED =
  'claims: a line of a scanned file is checked only where it gets a look; claims check looks at each of them\n'

function randomArrangement(chance: Chance): string[] {
  return [
    ...(chance.is(0.4) ? ['--order', chance.of(LIST_ORDERS)] : chance.some(['--sort'], 0.1)),
    ...chance.some(['--reverse'], 0.3),
    ...(chance.is(0.2) ? ['--limit', String(chance.below(6))] : []),
    ...chance.some(['--brief'], 0.1),
  ]
}

/** In memory, then scanned; of what a scan says, all but the notice that every scan begins with. */
export async function bothWays(
  cwd: string,
  argv: readonly string[],
  stdin?: string,
): Promise<readonly [Ran, Ran]> {
  const setting = { cwd, ...(stdin === undefined ? {} : { stdin }) }
  const scan = await claims(argv, { ...setting, world: SCANNED })
  return [await claims(argv, setting), { ...scan, stderr: scan.stderr.replace(UNCHECKED, '') }]
}
