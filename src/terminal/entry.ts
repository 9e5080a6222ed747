/** The lines of one entry under a column heading: speaker, ACT target, the words, the dim reference. */
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
export function speaksItself({ speaker, parties }: Entry): boolean {
  return speaker === '' || speaker === parties
}

const SPACE: TextSpan = { text: ' ', emphasis: 'plain' }

/** The actPhrase starts a line of its own where it does not fit behind the name. Nothing where the words say it all. */
function saysLines(entry: Entry, width: number): Text[] {
  const { speaker, parties, manner, actPhrase } = entry
  const does = bare(actPhrase) !== ''
  if (!does && manner === '') return []
  const name = speaksItself(entry) ? strong(parties || speaker) : plain(speaker)
  const lines = wrap(manner === '' ? name : name.concat(plain(`, ${manner}${does ? ',' : ''}`)), width)
  if (!does) return lines
  const last = lines.pop() ?? []
  const whole = last.concat(SPACE, actPhrase)
  return displayWidth(bare(whole)) <= width
    ? lines.concat([whole])
    : lines.concat([last], wrap(actPhrase, width))
}

/** All faint but what is strong. */
export function dimmed(text: Text): Text {
  const dim: TextSpan[] = []
  for (const span of text)
    dim.push(span.emphasis === 'strong' ? span : { text: span.text, emphasis: 'faint' })
  return dim
}
