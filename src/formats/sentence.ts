/** An entry as one sentence: `Armenia, Ministry of Defence, accuses Azerbaijan: “…”. s03, part quoted.` */
import type { Entry } from '../page/page.js'
import { bare, type Text } from '../page/text.js'

export function entrySentence(entry: Entry): string {
  const [words = '', ...more] = entry.words.map(bare)
  const said = [says(entry), words].filter(Boolean).join(': ')
  return [said, ...more, referenceWords(entry.reference)].map(stopped).filter(Boolean).join(' ')
}

function says({ parties, speaker, manner, actPhrase }: Entry): string {
  const names = [parties, speaker === parties ? '' : speaker, manner].filter(Boolean)
  const act = spoken(actPhrase)
  if (act === '') return names.join(', ')
  return names.length > 1 ? `${names.join(', ')}, ${act}` : [...names, act].join(' ')
}

/** The act stands in capitals for the eye; a voice would spell them. */
function spoken(actPhrase: Text): string {
  return actPhrase
    .map(({ text, emphasis }) => (emphasis === 'strong' ? text.toLowerCase() : text))
    .join('')
    .trim()
}

/** `s03  part quoted · …`: the gap and the dots become commas and semicolons. */
function referenceWords(reference: Text): string {
  return bare(reference).trim().replace(/ {2,}/, ', ').replaceAll(' · ', '; ')
}

/** Ends with one full stop, which may stand inside the closing mark. */
export function stopped(sentence: string): string {
  return sentence === '' || /[.!?]”?$/.test(sentence) ? sentence : `${sentence}.`
}
