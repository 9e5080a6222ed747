/** The error that something throws, for tests that look at its problems. */
import { ClaimsError } from '../../src/error.js'

export async function errorOf(work: () => unknown): Promise<ClaimsError> {
  try {
    await work()
  } catch (error) {
    if (error instanceof ClaimsError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** `line:column message` of each problem. */
export async function problemsOf(work: () => unknown): Promise<string[]> {
  const { problems } = await errorOf(work)
  return problems.map(({ message, where }) =>
    where?.line === undefined ? message : `${where.line}:${where.column ?? 0} ${message}`,
  )
}
