/** The text of a table; where its bytes are no UTF-8, how to save it so. */
import { ClaimsError } from '../../error.js'
import { decode } from '../decode.js'

export function decodeTable(bytes: Uint8Array, file: string): string {
  try {
    return decode(bytes, file)
  } catch (error) {
    if (!(error instanceof ClaimsError)) throw error
    throw new ClaimsError(
      error.kind,
      // Wrong bytes have a line; UTF-16 and a file that is too long have none, and a hint of their own.
      error.problems.map((problem) =>
        problem.where?.line === undefined ? problem : { ...problem, hint: SAVE_AS_UTF8 },
      ),
    )
  }
}

const SAVE_AS_UTF8 =
  'save it as “CSV UTF-8” (Excel) or with the character set UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW'
