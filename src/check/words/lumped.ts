/** English words that lump several things under one number: “207 killed or missing”. */
import type { Figure } from '../../model/figure.js'
import type { Statement } from '../../model/statement.js'

const COUNTED: Partial<Readonly<Record<Figure['measure'], string>>> = {
  killed: 'killed|dead|died|deaths|fatalities|lost their lives',
  wounded: 'wounded|injured|hurt',
  captured: 'captured|prisoners|taken prisoner',
  missing: 'missing|disappeared',
}

/** The words that lump, where there are some about this figure. */
export function lumpedWith(figure: Figure, statement: Statement): string | undefined {
  const own = COUNTED[figure.measure]
  if (own === undefined) return undefined
  const others = Object.values(COUNTED).filter((words) => words !== own)
  const lump = `(?:${own}),? (?:and|or|and/or|as well as) (?:${others.join('|')})|(?:${others.join('|')}),? (?:and|or|and/or|as well as) (?:${own})`
  const found = new RegExp(`\\b(?:${lump})\\b`, 'i').exec(figure.asPrinted ?? '')?.[0]
  return found ?? aroundNumber(figure, statement, lump)
}

/** In the coder's sentence other numbers may stand: the words must follow this one, and no other between. */
function aroundNumber(figure: Figure, { gist, quote }: Statement, lump: string): string | undefined {
  const number = figure.best ?? figure.high ?? figure.low
  if (number === undefined) return undefined
  const plain = String(number)
  const pattern = new RegExp(`(?<![\\d,.])${plain}\\b[^\\d.;]{0,60}?\\b(${lump})\\b`, 'i')
  return [gist, quote?.text ?? '']
    .map((text) => pattern.exec(text.replaceAll(/(?<=\d),(?=\d{3})/g, ''))?.[1])
    .find((words) => words !== undefined)
}
