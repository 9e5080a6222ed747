/**
 * Letters of one shape in different scripts, so that names that look the same are found to be two: an excerpt, for
 * Cyrillic, Greek, Armenian and Latin, of Unicode Technical Standard 39 (confusables.txt).
 */
const LOOKS_LIKE = new Map<string, string>([
  ...pairs('асԁеһіјӏорԛѕԝху', 'acdehijlopqswxy'),
  ...pairs('АВСЕНІЈКМОРЅТХУԚԜ', 'abcehljkmopstxyqw'),
  ...pairs('αγινορυκχ', 'ayivopukx'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhlkmnoptyx'),
  ...pairs('օհոսցՕՍՏ', 'ohnugous'),
  ...pairs('ıI1|0', 'llllo'),
])

/** What a name looks like; two names with one skeleton cannot be told apart at a glance. */
export function skeleton(name: string): string {
  const letters = name.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return Array.from(letters, (letter) => LOOKS_LIKE.get(letter) ?? letter.toLowerCase())
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function pairs(from: string, to: string): [string, string][] {
  const looks = [...to]
  return Array.from(from, (letter, index) => [letter, looks[index] ?? letter])
}
