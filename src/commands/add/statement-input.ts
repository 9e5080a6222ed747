/**
 * A statement as JSON on standard input, and why a statement cannot be added. The whole dataset is checked once it stands
 * in it.
 */
import type { Call } from '../../cli/command.js'
import { accessOf } from '../../cli/data/access.js'
import { decode } from '../../dataset/decode.js'
import { type Finding, type Path, pathText } from '../../dataset/finding.js'
import { locate } from '../../dataset/locate.js'
import { parse } from '../../dataset/parse.js'
import { placesIn } from '../../dataset/place.js'
import { read, refuseEmpty } from '../../dataset/read.js'
import { ClaimsError, type Problem } from '../../error.js'
import { omitUndefined } from '../../model/deep-equal.js'
import type { Statement } from '../../model/statement.js'

export interface Given {
  readonly statement: Statement
  /** The JSON as it was given. */
  readonly text: string
  /** What error messages call where it came from. */
  readonly file: string
}

/** @throws ClaimsError (data) if it is no JSON object */
export async function readStatement(call: Call): Promise<Given> {
  const { bytes, file } = await read('-', accessOf(call.world))
  const text = decode(bytes, file)
  refuseEmpty(text, file)
  const parsed = await parse(text)
  if (!('value' in parsed))
    throw new ClaimsError('data', await locate(text, parsed.findings, placesIn(text, file)))
  const { value } = parsed
  const where = { file }
  if (typeof value !== 'object' || value === null || !('id' in value)) {
    throw new ClaimsError('data', {
      message: 'this is no statement',
      where,
      hint: 'a statement is a JSON object with id, act, gist and attribution; `claims schema dataset` describes it',
    })
  }
  if ('schemaVersion' in value) {
    throw new ClaimsError('data', {
      message: 'this is a flat record, not a statement of a dataset',
      where,
      hint: 'a statement has its source, cue and so on in “attribution”; `claims schema dataset` describes it',
    })
  }
  return { statement: value as Statement, text, file }
}

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

/**
 * Why it cannot be added, in terms of what was typed: the flag, or the line of the JSON that was given. The file with the
 * statement in it, in which that was found, is never written.
 * @param index of the statement in its list
 */
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
  return omitUndefined<Problem>({
    message: flag === undefined ? message : message.replace(way, flag),
    hint,
    didYouMean,
  })
}
