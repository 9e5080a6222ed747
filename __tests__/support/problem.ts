/** The first problem of the ClaimsError that a call throws, with its kind. */
import { ClaimsError, type ErrorKind, type Problem } from '../../src/error.js'

export function problemOf(call: () => unknown): Problem & { kind: ErrorKind } {
  try {
    call()
  } catch (error) {
    const [problem] = error instanceof ClaimsError ? error.problems : []
    if (error instanceof ClaimsError && problem !== undefined) return { kind: error.kind, ...problem }
    throw error
  }
  throw new Error('nothing was thrown')
}
