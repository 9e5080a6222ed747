/** The practice dataset is plainly invented, whole, alike for both sides, and has every trap that it promises. */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import { span } from '../../../src/dates/edtf.js'
import { merge } from '../../../src/dataset/merge.js'
import type { DatasetFile } from '../../../src/model/dataset.js'
import type { Figure } from '../../../src/model/figure.js'
import { quotedPieces } from '../../../src/model/quote.js'
import type { RelationType } from '../../../src/model/relation.js'
import { isUnattributed, type Statement } from '../../../src/model/statement.js'
import { compareWords } from '../../../src/reports/parts/word-comparison.js'
import { bundledFile } from '../../support/bundled.js'
import { PROJECT } from '../../support/claims.js'

const DATA = path.join(PROJECT, 'data')
const file = bundledFile('practice')
const { statements } = file
const texts = new Map(
  readdirSync(path.join(DATA, 'practice')).map((name) => [
    path.basename(name, '.txt'),
    readFileSync(path.join(DATA, 'practice', name), 'utf8'),
  ]),
)

describe('practice, by itself', () => {
  test('says in its title, its description and the first line of each text that it is invented', () => {
    const first = [...texts.values()].map((text) => text.split('\n', 1)[0])
    expect(file.dataset.title).toContain('invented')
    expect(file.dataset.description).toContain('exist nowhere')
    expect(new Set(first)).toEqual(
      new Set(['INVENTED FOR PRACTICE: the places, people and bodies in this text exist nowhere.']),
    )
  })

  test('comes with the text of each of its documents; the article has 500 to 700 words', () => {
    expect([...texts.keys()].toSorted()).toEqual(file.documents.map(({ id }) => id).toSorted())
    const words = texts.get('buoys-article')?.split(/\s+/).length
    expect(words).toBeGreaterThan(500)
    expect(words).toBeLessThan(700)
  })

  test('keeps to the schema, and is printed as JSON with two spaces', () => {
    const schema = JSON.parse(readFileSync(path.join(DATA, 'schema', 'dataset.v1.json'), 'utf8')) as object
    const check = new Ajv2020.default({ allErrors: true, strict: false }).compile(schema)
    check(file)
    expect(check.errors ?? []).toEqual([])
    expect(readFileSync(path.join(DATA, 'practice.json'), 'utf8')).toBe(`${JSON.stringify(file, null, 2)}\n`)
  })

  test('can stand beside the other bundled datasets', () => {
    const [first, ...others] = ['practice', 'washington-talks', 'autumn-2022'].map((name) => ({
      name,
      file: bundledFile(name),
    }))
    if (first === undefined) throw new Error('no dataset')
    const merged = merge([first, ...others])
    expect(merged.statements).toHaveLength(
      [first, ...others].map((one) => one.file.statements.length).reduce((a, b) => a + b),
    )
  })
})

describe('its traps', () => {
  const traps: readonly (readonly [trap: string, ids: readonly string[], found: readonly Statement[]])[] = [
    ['a joint statement', ['p14'], statements.filter((s) => isJoint(s) && s.act === 'pledge')],
    ['a mutual statement', ['p01'], statements.filter(({ mutual }) => mutual === true)],
    ['a report that was not made', ['p13'], statements.filter(({ act }) => act === 'not-reported')],
    ['a cut quotation that a witness fills', ['p03'], statements.filter(isCutAndFilled)],
    ['two witnesses of one quotation that differ', ['p04'], statements.filter(hasTwoWitnesses)],
    ['words that a witness gives to somebody else', ['p05'], statements.filter(isGivenToAnother)],
    ['a spokesman of a body', ['p06', 'p18', 'p28'], statements.filter(({ attribution }) => isSpokesman(attribution.source))],
    ['a statement known only through the opponent', ['p07', 'p08'], statements.filter(isKnownThroughOpponent)],
    ['a statement that a third party relays', ['p19', 'p20'], statements.filter((s) => isRelayed(s) && !isKnownThroughOpponent(s))],
    ['a denial with evidence that the page shows', ['p04', 'p06'], related('denies')],
    ['a repeated statement', ['p01', 'p27', 'p28'], related('repeats')],
    ['a correction', ['p11', 'p29'], related('corrects')],
    ['an acknowledgement', ['p17', 'p18'], related('acknowledges')],
    ['an approximate date', ['p15'], statements.filter(({ saidDate = '' }) => saidDate.endsWith('~'))],
    ['a night that belongs to two dates', ['p01', 'p04', 'v02'], statements.filter(({ happenedDate }) => happenedDate === '2019-10-12/2019-10-13')],
    ['a number with the missing inside', ['p09', 'p29'], figured(({ includes }) => includes?.includes('missing') === true)],
    ['a stated zero', ['p11'], figured(({ report }) => report === 'stated-zero')],
    ['beside a number that is not stated', ['p09'], figured(({ report }) => report === 'not-stated')],
    ['a number that nobody is named as counting', ['v05'], figured(({ countedBy }) => countedBy === 'nobody')],
    ['a view that the article ascribes', ['p25', 'p26'], statements.filter(({ act }) => act === 'hold-view')],
    ['a source that is not named', ['p21', 'p22', 'p24'], statements.filter(({ attribution }) => attribution.named === 'unnamed')],
    ['a source of which a part is missing', ['p24'], statements.filter(({ attribution }) => attribution.status === 'partial')],
    ['a verb of the page that weighs', ['p07', 'p08'], statements.filter(({ attribution }) => attribution.cue?.includes('claimed') === true)],
  ]

  test.each(traps)('%s: %j', (_, ids, found) => {
    expect([...new Set(found.map(({ id }) => id))].toSorted()).toEqual(ids)
  })

  test('a place with a name for each side', () => {
    expect(file.incidents.flatMap(({ placeNames = [] }) => placeNames)).toEqual([
      { text: 'the Comb', party: 'ildover' },
      { text: 'the Rake', party: 'tamsary' },
    ])
  })

  test('one correction stands in the article, the other in a later document', () => {
    expect(published('p11') === published('p10')).toBe(true)
    expect(published('p29') > published('p09')).toBe(true)
  })

  test('every relation has its evidence', () => {
    expect(file.relations.filter(({ evidence }) => evidence === undefined)).toEqual([])
  })
})

describe('its two sides', () => {
  test.each([
    ['p07', 'p08'],
    ['p17', 'p18'],
    ['p25', 'p26'],
  ])('%s and %s are worded alike', (one, other) => {
    expect(swapped(byId(one).gist)).toBe(byId(other).gist)
    expect(swapped(byId(one).clause ?? '')).toBe(byId(other).clause)
  })

  test('say the same acts equally often', () => {
    // One number is corrected in the article; what only one of them says is the words given to another, p05.
    expect(actsOf('ildover')).toEqual([...actsOf('tamsary'), 'state'].toSorted())
  })

  test('no word of ours weighs what they say', () => {
    const ours = statements.flatMap(({ gist, clause = '' }) => [gist, clause])
    expect(ours.filter((text) => /\b(?:alleg|admit|insist|claim|conced|boast|reject)\w*/i.test(text))).toEqual([])
  })
})

function byId(id: string): Statement {
  const found = statements.find((statement) => statement.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

function sourceOf(id: string | undefined): DatasetFile['sources'][number] | undefined {
  return file.sources.find((source) => source.id === id)
}

function isJoint({ attribution }: Statement): boolean {
  return sourceOf(attribution.source)?.type === 'Joint'
}

function isSpokesman(id: string | undefined): boolean {
  return sourceOf(id)?.partOf !== undefined
}

function isCutAndFilled({ quote }: Statement): boolean {
  return quote?.witnesses?.some(({ inPlaceOf = '' }) => quote.elisions?.includes(inPlaceOf)) === true
}

function hasTwoWitnesses({ quote }: Statement): boolean {
  const matches = (quote?.witnesses ?? []).map(({ text }) => compareWords(quotedPieces(quote).join(' '), text).match)
  return matches.filter((match) => match === 'words-differ').length > 1
}

function isGivenToAnother({ attribution, appearances = [] }: Statement): boolean {
  return appearances.some(
    ({ sourceAsPrinted }) => sourceAsPrinted !== undefined && sourceAsPrinted !== attribution.sourceAsPrinted,
  )
}

function isRelayed({ attribution }: Statement): boolean {
  return attribution.relayedBy?.some(({ only }) => only === true) === true
}

function isKnownThroughOpponent({ attribution }: Statement): boolean {
  const own = sourceOf(attribution.source)?.party
  const others = (attribution.relayedBy ?? []).map(({ source }) => sourceOf(source)?.party)
  return others.some((party) => party !== undefined && party !== own)
}

function related(type: RelationType): Statement[] {
  return file.relations.filter((relation) => relation.type === type).map(({ from }) => byId(from))
}

function figured(has: (figure: Figure) => boolean): Statement[] {
  return statements.filter(({ figures = [] }) => figures.some(has))
}

function published(id: string): number {
  return span(byId(id).publishedDate ?? '').latest ?? 0
}

function actsOf(party: string): string[] {
  const own = statements.filter((one) => !isUnattributed(one) && sourceOf(one.attribution.source)?.party === party)
  return own.map(({ act }) => act).toSorted()
}

function swapped(words: string): string {
  const pairs: Readonly<Record<string, string>> = {
    Ildover: 'Tamsary',
    Tamsary: 'Ildover',
    'Nera Oskild': 'Joren Pellumar',
    Oskild: 'Pellumar',
  }
  return words.replaceAll(/Ildover|Tamsary|Nera Oskild|Oskild/g, (name) => pairs[name] ?? name)
}
