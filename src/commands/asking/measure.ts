/** The first bare word of `figures`: what is counted. */
import { ClaimsError } from '../../error.js'
import { MEASURES } from '../../model/figure.js'
import { suggestion, themselves } from '../../text/nearest.js'

export interface Taken {
  readonly measure?: (typeof MEASURES)[number]
  /** The other words, which are terms. */
  readonly words: readonly string[]
}

/** A measure, or the start of one. @throws ClaimsError (usage) for a bare word that is none */
export function takeMeasure(words: readonly string[]): Taken {
  const [typed, ...rest] = words
  if (typed === undefined || typed.includes(':')) return { words }
  const folded = typed.toLowerCase()
  const fits = MEASURES.filter((name) => name.startsWith(folded))
  const [measure, another] = fits.length > 1 ? fits.filter((name) => name === folded) : fits
  if (measure !== undefined && another === undefined) return { measure, words: rest }
  throw new ClaimsError('usage', {
    message: `there is no measure “${typed}”`,
    hint: `the measures are ${MEASURES.join(', ')}; to look for the word, put text: before it`,
    ...suggestion(folded, themselves(MEASURES)),
  })
}
