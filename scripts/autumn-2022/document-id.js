// A document's id: its site, then the number or the date that its address has, else a date that the record has.
import { domainToUnicode } from 'node:url'

const SUBDOMAINS = /^(?:(?:www|amp|m|en|eng|english|es|fr|ar|tr|de|it|world)\.)+/
const COMMON_ENDING = /\.(?:com|org|net|info|eu|media|news|live)(?:\.[a-z]{2})?$/

/** A slug that is not in `ids` yet; it is added there. */
export function documentId(url, date, ids) {
  const { hostname, pathname, search } = new URL(url)
  const site = domainToUnicode(hostname).replace(SUBDOMAINS, '').replace(COMMON_ENDING, '')
  const path = `${pathname}${search}`
  const ending = numberIn(path) ?? dateIn(path) ?? date
  const id = slug(`${site}-${ending}`)
  let unique = id
  for (let count = 2; ids.has(unique); count += 1) unique = `${id}-${count}`
  ids.add(unique)
  return unique
}

function numberIn(path) {
  const numbers = path.replace(/%[0-9A-F]{2}/gi, '-').match(/(?<![0-9a-z])\d{4,12}(?![0-9a-z])/gi) ?? []
  return numbers.filter((number) => !/^(?:19|20)\d\d(?:\d{4})?$/.test(number)).at(-1)
}

function dateIn(path) {
  const found = /(20\d\d)[/-](\d\d?)[/-](\d\d?)(?!\d)/.exec(path) ?? /(20\d\d)(\d\d)(\d\d)(?!\d)/.exec(path)
  return found === null ? undefined : `${found[1]}-${found[2].padStart(2, '0')}-${found[3].padStart(2, '0')}`
}

function slug(text) {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
}
