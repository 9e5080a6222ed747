/**
 * Why a statement cannot be added, in terms of what was typed: the flag, or the line of the JSON that was given. The
 * file with the statement in it, in which that was found, is never written.
 */
import { type Finding, type Path, pathText } from '../../dataset/finding.js'
import { locate } from '../../dataset/locate.js'
import { placesIn } from '../../dataset/place.js'
import { ClaimsError, type Problem } from '../../error.js'
import type { Given } from './statement-input.js'

/** Flags by the way to what they set, the longest first. */
const FLAGS: readonly (readonly [way: string, flag: string])[] = [
  ['attribution.source', '--source'],
  ['attribution.cue', '--cue'],
  ['analyst.note', '--note'],
  ['analyst.tags', '--tag'],
  ['appearances', '--document'],
  ['saidDate', '--said'],
  ['happenedDate', '--happened'],
  ['publishedDate', '--published'],
  ['quote', '--quote'],
  ['target', '--target'],
  ['incident', '--incident'],
  ['gist', '--gist'],
  ['act', '--act'],
  ['id', '--id'],
]

/** @param index of the statement in its list */
export async function unsound(
  findings: readonly Finding[],
  index: number,
  given: Given | undefined,
): Promise<ClaimsError> {
  const outside: Path = ['statements', index]
  if (given === undefined)
    return new ClaimsError(
      'usage',
      findings.map((one) => ofFlag(one, outside)),
    )
  const inside = findings.map((one) => ({
    ...one,
    message: one.message.replace(`${pathText(outside)}.`, '').replace(pathText(outside), 'the statement'),
    at: 'path' in one.at ? { ...one.at, path: one.at.path.slice(outside.length) } : one.at,
  }))
  return new ClaimsError('data', await locate(given.text, inside, placesIn(given.text, given.file)))
}

function ofFlag({ message, hint, didYouMean, at }: Finding, outside: Path): Problem {
  const way = 'path' in at ? pathText(at.path) : ''
  const inside = pathText('path' in at ? at.path.slice(outside.length) : [])
  const flag = FLAGS.find(([start]) => inside.startsWith(start))?.[1]
  return {
    message: flag === undefined ? message : message.replace(way, flag),
    ...(hint !== undefined && { hint }),
    ...(didYouMean !== undefined && { didYouMean }),
  }
}
