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

/** Who speaks, and how: `Ministry of Defence, jointly,` before what they do; nothing where the words say it all. */
export function speakerText(entry: Entry): Text {
  const { speaker, parties, manner, actPhrase } = entry
  const does = bare(actPhrase) !== ''
  if (!does && manner === '') return []
  const name = speaksItself(entry) ? strong(parties || speaker) : plain(speaker)
  return manner === '' ? name : name.concat(plain(`, ${manner}${does ? ',' : ''}`))
}

/** The actPhrase starts a line of its own where it does not fit behind the name. */
function saysLines(entry: Entry, width: number): Text[] {
  const { actPhrase } = entry
  const who = speakerText(entry)
  if (who.length === 0) return []
  const lines = wrap(who, width)
  if (bare(actPhrase) === '') return lines
  const last = lines.pop() ?? []
  const whole = last.concat(SPACE, actPhrase)
  return displayWidth(bare(whole)) <= width
    ? lines.concat([whole])
    : lines.concat([last], wrap(actPhrase, width))
}

/** All faint but what is strong. */
export function dimmed(text: Text): Text {
  return text.map((span) => (span.emphasis === 'strong' ? span : { ...span, emphasis: 'faint' }))
}
