/** A statement as JSON on standard input; the whole dataset is checked once it stands in it. */
import { ClaimsError } from '../../error.js'
import { decode } from '../../dataset/decode.js'
import { parse } from '../../dataset/parse.js'
import { locate } from '../../dataset/locate.js'
import { placesIn } from '../../dataset/place.js'
import { read } from '../../dataset/read.js'
import type { Statement } from '../../model/statement.js'
import { accessOf } from '../asking/access.js'
import type { Call } from '../command.js'

/** @throws ClaimsError (data) if it is no JSON object */
export async function readStatement(call: Call): Promise<Statement> {
  const { bytes, file } = await read('-', accessOf(call.world))
  const text = decode(bytes, file)
  const parsed = await parse(text)
  if (!('value' in parsed))
    throw new ClaimsError('data', await locate(text, parsed.findings, placesIn(text, file)))
  const { value } = parsed
  if (typeof value === 'object' && value !== null && 'id' in value) return value as Statement
  throw new ClaimsError('data', {
    message: 'this is no statement',
    where: { file },
    hint: 'a statement is a JSON object with id, act, gist and attribution; `claims schema dataset` describes it',
  })
}
