/** What records cannot tell is said where a page tells all that is known of a source, document or incident. */
import type { DatasetInfo } from '../../model/dataset.js'
import { isDefaultInfo } from '../../model/records.js'

/** Nothing for a dataset that says something of itself: its registers came with it. */
export function recordsLine(info: DatasetInfo): string {
  return isDefaultInfo(info)
    ? 'Records do not carry all that a dataset says of sources, documents and incidents: claims help data lists it.'
    : ''
}
