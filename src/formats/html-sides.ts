/** The rows of one band in an HTML table: its label beside all of them, and a cell that spans columns where the wall falls. */
import type { Band, Entry } from '../page/page.js'
import { bare, strong, plain, type Text } from '../page/text.js'
import { segmentsOf } from '../terminal/segment.js'
import { paragraphs } from './html-text.js'
import { type TierCell, tiersOf } from './tiers.js'

export function bandRows({ label, entries }: Band, columns: number): string {
  const tiers = segmentsOf(entries, columns).flatMap((segment) => tiersOf(segment, columns))
  const heading = `<th scope="rowgroup"${span('rowspan', tiers.length)}>${paragraphs(label)}</th>`
  return tiers
    .map((tier, index) => `<tr>${index === 0 ? heading : ''}${tier.map(cellHtml).join('')}</tr>\n`)
    .join('')
}

function cellHtml({ first, last, rowSpan, entries, nothing }: TierCell): string {
  const spans = span('colspan', last - first + 1) + span('rowspan', rowSpan)
  const content = nothing ? '<span class="faint">·</span>' : entries.map(entryHtml).join('\n')
  return `<td${spans}>${content}</td>`
}

function span(name: string, count: number): string {
  return count > 1 ? ` ${name}="${String(count)}"` : ''
}

function entryHtml(entry: Entry): string {
  return `<div class="entry">${paragraphs([saysText(entry), ...entry.words, entry.reference])}</div>`
}

function saysText({ parties, who, manner, deed }: Entry): Text {
  const does = bare(deed) !== ''
  if (!does && manner === '') return []
  const name = who === '' || who === parties ? strong(parties || who) : plain(who)
  return [
    ...name,
    ...plain(`${manner === '' ? '' : `, ${manner}`}${does && manner !== '' ? ',' : ''} `),
    ...deed,
  ]
}
