/** What `is:` asks of a statement. */
import type { Dataset } from '../model/dataset.js'
import { span } from '../dates/edtf.js'
import { mannerOf } from '../model/manner.js'
import { isUnattributed, type Statement } from '../model/statement.js'
import type { IS_CHOICES } from './fields.js'

type Property = (statement: Statement, dataset: Dataset) => boolean

export const PROPERTIES: Readonly<Record<(typeof IS_CHOICES)[number], Property>> = {
  joint: (statement, { sources }) =>
    mannerOf(sources.get(statement.attribution.source ?? ''), statement) === 'jointly',
  relayed: ({ attribution }) => (attribution.relayedBy ?? []).length > 0,
  mutual: ({ mutual }) => mutual === true,
  uncertain: isUncertain,
  unattributed: isUnattributed,
  translated: isTranslated,
  'speaker-unclear': ({ attribution }) => attribution.status === 'garbled',
}

/**
 * When or by whom it was said is not fully known. A year alone that is inferred (`2022?-11-07`) does not count, since
 * that is true of all dates of a page and said once; nor does being undated or unattributed, which have their own words.
 */
function isUncertain({ saidDate, happenedDate, attribution, coding }: Statement): boolean {
  return (
    (saidDate !== undefined && (isMarked(saidDate) || isLongerThanADay(saidDate))) ||
    // What lasts from one day to another (`a/b`) is not uncertain for that.
    (happenedDate !== undefined &&
      (isMarked(happenedDate) || (!happenedDate.includes('/') && isLongerThanADay(happenedDate)))) ||
    (coding?.confidence !== undefined && coding.confidence !== 'high') ||
    attribution.status === 'partial' ||
    attribution.status === 'garbled'
  )
}

function isMarked(date: string): boolean {
  return /[~%?]/.test(date.replaceAll(/(\d{4})\?(?=-)/g, '$1'))
}

function isLongerThanADay(date: string): boolean {
  const { earliest, latest } = span(date)
  return latest > earliest
}

/** Its words, as printed, came through another language. */
function isTranslated({ quote, appearances = [] }: Statement, { documents }: Dataset): boolean {
  if (quote?.backTranslated === true || quote?.original !== undefined) return true
  return appearances.some(({ document }) => {
    const status = documents.get(document)?.translation?.status
    return status !== undefined && status !== 'original'
  })
}
