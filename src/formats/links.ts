/** Web addresses in words. Only http and https are links, whatever a dataset says. */

const ADDRESS = /(https?:\/\/[^\s<>"'“”‘’`\\^{}⟨⟩]+)/i
const CLOSING = /[.,;:!?)\]*_~]+$/

/** The words with `words` and `link` applied to what is no address and what is one. */
export function withLinks(
  text: string,
  words: (text: string) => string,
  link: (address: string) => string,
): string {
  return text
    .split(ADDRESS)
    .map((part, index) => {
      if (index % 2 === 0) return words(part)
      const end = CLOSING.exec(part)?.[0] ?? ''
      return link(part.slice(0, part.length - end.length)) + words(end)
    })
    .join('')
}
