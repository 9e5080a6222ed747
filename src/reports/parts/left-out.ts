/** What a question kept though it is not certain, and what it left out, in words. */
import type { Selection } from '../../query/select.js'
import { counted } from '../phrase/counts.js'

/** How many statements. */
export interface LeftOut {
  readonly perhaps: number
  readonly uncertain: number
  readonly undated: number
  readonly later?: number
  readonly mayBeAnswered?: true
}

function whyPerhaps({ mayBeAnswered }: LeftOut): string {
  return mayBeAnswered === true
    ? 'a date not exact, quoted words not kept, or an answer that may come after the data ends'
    : 'a date not exact, or quoted words not kept'
}

/** A sentence each; none for what there is none of. */
export function leftOutLines(all: LeftOut): string[] {
  const { perhaps, uncertain, undated, later = 0 } = all
  return [
    perhaps > 0
      ? `${counted(perhaps, 'of them fits', 'of them fit')} only perhaps (${whyPerhaps(all)}); --certain leaves them out.`
      : '',
    uncertain > 0
      ? `${counted(uncertain, 'more fits', 'more fit')} only perhaps (${whyPerhaps(all)}), left out by --certain.`
      : '',
    later > 0 ? `${counted(later, 'more became', 'more became')} known only later, hidden here.` : '',
    undated > 0 ? `${counted(undated, 'more has', 'more have')} no such date.` : '',
  ].filter((line) => line !== '')
}

export function leftOutOf({ perhaps, uncertainLeftOut, undated, later, mayBeAnswered }: Selection): LeftOut {
  return {
    perhaps: perhaps.length,
    uncertain: uncertainLeftOut,
    undated,
    ...(later === undefined ? {} : { later }),
    ...(mayBeAnswered === undefined ? {} : { mayBeAnswered }),
  }
}
