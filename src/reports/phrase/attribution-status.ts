/** In words, how clear a page is about who speaks. */
import type { ATTRIBUTION_STATUSES, Statement } from '../../model/statement.js'

/** Empty where nothing needs to be said. The format's `garbled` judges a page; people read what is unclear about it. */
export const STATUS_WORDS: Readonly<Record<(typeof ATTRIBUTION_STATUSES)[number], string>> = {
  clear: '',
  partial: 'speakers named in part',
  garbled: 'speakers unclear as printed',
  none: 'unattributed',
}

/** `speakers unclear as printed`; empty where the page is clear, or cites nobody. */
export function unclearSpeakers({ attribution: { status } }: Statement): string {
  return status === 'garbled' || status === 'partial' ? STATUS_WORDS[status] : ''
}
