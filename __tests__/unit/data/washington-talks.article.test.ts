/**
 * The default dataset agrees, in every position, date and source, with the article that it codes and with the key to
 * it. Neither is shipped: without them there is nothing to compare.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Anchor, TextQuoteSelector } from '../../../src/text/anchor.js'
import type { DatasetFile } from '../../../src/model/dataset.js'
import { PIECE_MARK, quotedPieces } from '../../../src/model/quote.js'
import { isUnattributed, type Statement } from '../../../src/model/statement.js'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const ARTICLE = path.join(ROOT, '../shared/article/article.txt')
const KEY = path.join(ROOT, '../shared/article/gold.json')
const withArticle = existsSync(ARTICLE) && existsSync(KEY) ? describe : describe.skip

const file = JSON.parse(readFileSync(path.join(ROOT, 'data/washington-talks.json'), 'utf8')) as DatasetFile
const { statements } = file
const attributed = statements.filter((statement) => !isUnattributed(statement))

withArticle('washington-talks, beside the article', () => {
  const text = existsSync(ARTICLE) ? readFileSync(ARTICLE, 'utf8') : ''
  const points = [...text]
  const slice = (start: number, end: number): string => points.slice(start, end).join('')
  const key = (existsSync(KEY) ? JSON.parse(readFileSync(KEY, 'utf8')) : {}) as Key

  test('is about exactly this text', () => {
    const article = file.documents.find(({ id }) => id === 'washington-article')
    expect(article?.hashes?.['SHA-256']).toBe(createHash('sha256').update(readFileSync(ARTICLE)).digest('hex'))
    expect(article?.length).toEqual({ unit: 'codepoint', value: points.length })
    expect(text.endsWith(article?.creditLine ?? 'none')).toBe(true)
  })

  test('has every anchor’s words at its positions, and finds them again by their context alone', () => {
    const anchors = statements.flatMap((statement) => statement.anchors ?? [])
    expect(anchors.length).toBeGreaterThan(70)
    for (const anchor of anchors) {
      const [start, end] = place(anchor)
      const [first, last] = ends(anchor)
      expect(slice(start, end).startsWith(first.exact)).toBe(true)
      expect(slice(start, end).endsWith(last.exact)).toBe(true)
      if (first === last) expect([...first.exact]).toHaveLength(end - start)
      for (const end of [first, last]) expect(text.split(inContext(end))).toHaveLength(2)
    }
  })

  test('quotes what stands between quotation marks, whole', () => {
    for (const statement of attributed) {
      for (const piece of quotedPieces(statement.quote)) expect(text).toContain(`“${piece}”`)
      expect(quotedPieces(statement.quote).join(PIECE_MARK)).toBe(statement.quote?.text ?? '')
    }
  })

  test('agrees with the key on passages, sources, cues, dates and exactness', () => {
    for (const gold of key.attributed) {
      const statement = statements.find(({ id }) => id === gold.id)
      const content = gold.type === 'direct' ? gold.quoted_spans : [...gold.content_spans, ...gold.quoted_spans]
      expect(places(statement, 'content')).toEqual(content)
      expect(places(statement, 'source')).toEqual(gold.source_span)
      expect(places(statement, 'cue')).toEqual(gold.cue_span)
      expect(statement?.quote?.exactness).toBe(gold.type)
      const said = Array.isArray(gold.date_said) ? `[${gold.date_said.join(',')}]` : gold.date_said
      expect(statement?.saidDate ?? null).toBe(said)
      expect(statement?.happenedDate).toBe(NIGHT_FROM_ELSEWHERE.get(gold.id) ?? gold.date_event)
    }
    for (const gold of key.unattributed) {
      expect(places(statements.find(({ id }) => id === gold.id), 'content')).toEqual([gold.span])
    }
    expect(key.attributed.find(({ id }) => id === 's03')?.date_event).toBe('2022?-11-06')
  })

  test('has beside the key what the lead and two headings assert', () => {
    const known = new Set(key.unattributed.map(({ id }) => id))
    const more = statements.filter((one) => isUnattributed(one) && !known.has(one.id))
    expect(more.map((one) => places(one, 'content').map(([start, end]) => slice(start, end)))).toEqual([
      ['tension rose again between the two countries'],
      ['mediator contest'],
      ['A conflict that resumed in September'],
    ])
  })

  test('copies no sentence: no run of 13 words, no sentence without a source', () => {
    const runs = new Set(runsOf(text, 13))
    const pieces = statements.flatMap(({ quote }) => quotedPieces(quote)).sort((a, b) => b.length - a.length)
    const own = texts(file).map((words) => pieces.reduce((rest, piece) => rest.replaceAll(piece, '|'), words))
    expect(own.flatMap((words) => runsOf(words, 13)).filter((run) => runs.has(run))).toEqual([])
    expect(key.unattributed.filter((gold) => own.some((words) => words.includes(gold.text)))).toEqual([])
  })

  test('says in its own words what it says: no gist, clause, note or name has eight words of the article in a row', () => {
    const runs = new Set(runsOf(text, 8))
    const own = [
      ...statements.flatMap(({ gist, clause = '', coding }) => [gist, unquoted(clause), coding?.note ?? '']),
      ...[...file.sources, ...file.incidents].map(({ name }) => name),
      ...texts(file.dataset),
    ]
    expect(own.flatMap((words) => runsOf(words, 8)).filter((run) => runs.has(run))).toEqual([])
  })
})

/**
 * The key reads this text alone, where “Sunday night” is the 6th. The lead and two other texts have the night of 6 to 7
 * November, and so has the dataset.
 */
const NIGHT_FROM_ELSEWHERE: ReadonlyMap<string, string> = new Map([['s03', '2022?-11-06/2022?-11-07']])

type Span = readonly [start: number, end: number]
interface Key {
  readonly attributed: readonly {
    readonly id: string
    readonly type: string
    readonly source_span: readonly Span[]
    readonly cue_span: readonly Span[]
    readonly content_spans: readonly Span[]
    readonly quoted_spans: readonly Span[]
    readonly date_said: string | readonly string[] | null
    readonly date_event?: string
  }[]
  readonly unattributed: readonly { readonly id: string; readonly text: string; readonly span: Span }[]
}

function place(anchor: Anchor): Span {
  const position = anchor.selector.find((selector) => selector.type === 'TextPositionSelector')
  return [position?.start ?? -1, position?.end ?? -1]
}

function places(statement: Statement | undefined, role: Anchor['role']): Span[] {
  return (statement?.anchors ?? []).filter((anchor) => anchor.role === role).map(place)
}

/** The selectors of a passage's first and last words; one and the same where the passage is kept whole. */
function ends(anchor: Anchor): readonly [TextQuoteSelector, TextQuoteSelector] {
  for (const selector of anchor.selector) {
    if (selector.type === 'TextQuoteSelector') return [selector, selector]
    if (selector.type === 'RangeSelector') return [selector.startSelector, selector.endSelector]
  }
  throw new Error('an anchor without words')
}

function inContext({ prefix = '', exact, suffix = '' }: TextQuoteSelector): string {
  return `${prefix}${exact}${suffix}`
}

/** Every text in the file. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

/** The coder's words of a clause: a bar for each quotation. */
function unquoted(clause: string): string {
  return clause.replaceAll(/“[^”]*”/g, '|')
}

/** Every so many words in a row, case and punctuation aside; a bar ends a row. */
function runsOf(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+|\|/gu) ?? []
  const runs = words.map((_, index) => words.slice(index, index + length))
  return runs.filter((run) => run.length === length && !run.includes('|')).map((run) => run.join(' '))
}
