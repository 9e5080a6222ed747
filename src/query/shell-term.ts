/** A term as it is typed in a shell, in quotation marks where it needs them. */
import { type Term, writtenTerm } from './term.js'

export function shellTerm(term: Term): string {
  const written = writtenTerm(term)
  return /[\s"'()[\]{}*?<>|&;$]/.test(written) ? `'${written.replaceAll("'", "'\\''")}'` : written
}
