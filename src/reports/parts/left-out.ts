/** What a question kept though it is not certain, and what it left out, in words. */
import type { Selection } from '../../query/select.js'
import { counted } from '../phrase/counts.js'

/** How many statements. */
export interface LeftOut {
  readonly perhaps: number
  readonly uncertain: number
  readonly undated: number
  readonly later?: number
}

const WHY_PERHAPS = 'a date not exact, or quoted words not kept'

/** A sentence each; none for what there is none of. */
export function leftOutLines({ perhaps, uncertain, undated, later = 0 }: LeftOut): string[] {
  return [
    perhaps > 0
      ? `${counted(perhaps, 'of them fits', 'of them fit')} only perhaps (${WHY_PERHAPS}); --certain leaves them out.`
      : '',
    uncertain > 0
      ? `${counted(uncertain, 'more fits', 'more fit')} only perhaps (${WHY_PERHAPS}), left out by --certain.`
      : '',
    later > 0 ? `${counted(later, 'more became', 'more became')} known only later, hidden here.` : '',
    undated > 0 ? `${counted(undated, 'more has', 'more have')} no such date.` : '',
  ].filter((line) => line !== '')
}

export function leftOutOf({ perhaps, uncertainLeftOut, undated, later }: Selection): LeftOut {
  return {
    perhaps: perhaps.length,
    uncertain: uncertainLeftOut,
    undated,
    ...(later === undefined ? {} : { later }),
  }
}
