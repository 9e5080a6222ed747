/** A statement as JSON on standard input; the whole dataset is checked once it stands in it. */
import type { Call } from '../../cli/command.js'
import { accessOf } from '../../cli/data/access.js'
import { decode } from '../../dataset/decode.js'
import { refuseEmpty } from '../../dataset/empty.js'
import { locate } from '../../dataset/locate.js'
import { parse } from '../../dataset/parse.js'
import { placesIn } from '../../dataset/place.js'
import { read } from '../../dataset/read.js'
import { ClaimsError, type Problem } from '../../error.js'
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
  if (typeof value === 'object' && value !== null && 'id' in value) {
    if ('schemaVersion' in value) throw new ClaimsError('data', aRecord(file))
    return { statement: value as Statement, text, file }
  }
  throw new ClaimsError('data', {
    message: 'this is no statement',
    where: { file },
    hint: 'a statement is a JSON object with id, act, gist and attribution; `claims schema dataset` describes it',
  })
}

function aRecord(file: string): Problem {
  return {
    message: 'this is a flat record, not a statement of a dataset',
    where: { file },
    hint: 'a statement has its source, cue and so on in “attribution”; `claims schema dataset` describes it',
  }
}
