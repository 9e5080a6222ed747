/** The rows of one band in an HTML table: its label beside all of them, and a cell that spans columns where the wall falls. */
import type { Band, Entry } from '../page/page.js'
import { bare, strong, plain, type Text } from '../page/text.js'
import { segmentsOf } from '../terminal/segment.js'
import { escaped, paragraphs } from './html-text.js'
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
  if (nothing) return `<td class="nothing"${spans}><span class="faint">·</span></td>`
  return `<td${spans}>${entries.map(entryHtml).join('\n')}</td>`
}

function span(name: string, count: number): string {
  return count > 1 ? ` ${name}="${String(count)}"` : ''
}

/** The party is for windows too narrow for columns, where no heading names it. */
function entryHtml(entry: Entry): string {
  const { parties, speaker } = entry
  const named = parties === '' || parties === speaker || speaker === ''
  const party = named ? '' : `<span class="party">${escaped(parties)}</span> `
  return `<div class="entry">${party}${paragraphs([saysText(entry), ...entry.words, entry.reference])}</div>`
}

function saysText({ parties, speaker, manner, actPhrase }: Entry): Text {
  const does = bare(actPhrase) !== ''
  if (!does && manner === '') return []
  const name = speaker === '' || speaker === parties ? strong(parties || speaker) : plain(speaker)
  return [
    ...name,
    ...plain(`${manner === '' ? '' : `, ${manner}`}${does && manner !== '' ? ',' : ''} `),
    ...actPhrase,
  ]
}
