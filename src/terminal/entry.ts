/** The lines of one entry under a column heading: who, ACT target, the words, the dim reference. */
import type { Entry } from '../page/page.js'
import { bare, plain, strong, type Text, type TextSpan } from '../page/text.js'
import { displayWidth } from './width.js'
import { wrap, wrapAll } from './wrap.js'

export function entryLines(entry: Entry, width: number): Text[] {
  return saysLines(entry, width).concat(wrapAll(entry.words, width), referenceLines(entry, width))
}

export function referenceLines({ reference }: Entry, width: number): Text[] {
  return bare(reference) === '' ? [] : wrap(dimmed(reference), width)
}

/** Whether the parties speak themselves, no person or body of theirs. */
export function speaksItself({ who, parties }: Entry): boolean {
  return who === '' || who === parties
}

const SPACE: TextSpan = { text: ' ', emphasis: 'plain' }

/** The deed starts a line of its own where it does not fit behind the name. Nothing where the words say it all. */
function saysLines(entry: Entry, width: number): Text[] {
  const { who, parties, manner, deed } = entry
  const does = bare(deed) !== ''
  if (!does && manner === '') return []
  const name = speaksItself(entry) ? strong(parties || who) : plain(who)
  const lines = wrap(manner === '' ? name : name.concat(plain(`, ${manner}${does ? ',' : ''}`)), width)
  if (!does) return lines
  const last = lines.pop() ?? []
  const whole = last.concat(SPACE, deed)
  return displayWidth(bare(whole)) <= width ? lines.concat([whole]) : lines.concat([last], wrap(deed, width))
}

/** All faint but what is strong. */
export function dimmed(text: Text): Text {
  const dim: TextSpan[] = []
  for (const span of text)
    dim.push(span.emphasis === 'strong' ? span : { text: span.text, emphasis: 'faint' })
  return dim
}
