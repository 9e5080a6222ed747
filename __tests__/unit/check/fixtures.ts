/**
 * A sound dataset with the text of its one document, and for each rule the least change that breaks it. The text has
 * Armenian letters, a picture and letters outside the basic plane before the words that anchors point to.
 */
import { createHash } from 'node:crypto'
import type { DatasetFile } from '../../../src/model/dataset.js'
import type { DocumentText } from '../../../src/model/document.js'
import { makeFile, SOURCES } from '../../support/dataset.js'

export const CONTENT =
  'Երևան 🕊️ 𝒜𝒷: The ministry said that “the road is open” today.\nThe other ministry said: “it is closed”. It said so twice.\n'

export function textFile(content: string, file = 'texts/page.txt'): DocumentText {
  return { file, sha256: createHash('sha256').update(content).digest('hex'), content }
}

export const TEXTS: readonly DocumentText[] = [textFile(CONTENT)]

/** Loosely typed, so that a change may break the shape. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any

export function soundFile(): DatasetFile {
  return makeFile({
    documents: [
      {
        id: 'page',
        datePublished: '2022-11-07',
        hashes: { 'SHA-256': textFile(CONTENT).sha256 },
        length: { unit: 'codepoint', value: [...CONTENT].length },
      },
    ],
    incidents: [
      {
        id: 'road',
        name: 'The road',
        placeNames: [
          { text: 'Jermuk', party: 'armenia' },
          { text: 'Istisu', party: 'azerbaijan' },
        ],
      },
    ],
    sources: [
      ...SOURCES,
      { id: 'both', type: 'Joint', name: 'Both ministries', members: ['armenia-mod', 'azerbaijan-mod'] },
    ],
    statements: [
      {
        id: 's1',
        act: 'accuse',
        incident: 'road',
        gist: 'The ministry accuses the other side of fire; the road is open.',
        clause: 'of fire, though “the road is open”',
        quote: {
          exactness: 'direct',
          text: 'the road is open',
          witnesses: [{ document: 'page', text: 'the way is open', inPlaceOf: 'the road' }],
        },
        points: { who: { asPrinted: 'the other side', value: 'azerbaijan' }, where: { cut: true } },
        happenedDate: '2022-11-06',
        saidDate: '2022-11-07',
        publishedDate: '2022-11-07',
        figures: [{ measure: 'killed', of: 'armenia', report: 'stated', low: 1, best: 2, high: 3 }],
        appearances: [{ document: 'page', role: 'report' }],
        anchors: [anchorAt('the road is open'), rangeAt('The ministry', 'today.')],
      },
      {
        id: 's2',
        act: 'deny',
        source: 'azerbaijan-mod',
        gist: 'The other ministry denies it.',
        quote: { exactness: 'mixed', text: 'it is […] closed', pieces: ['it is', 'closed'] },
        saidDate: '2022-11-07',
      },
      { id: 's3', source: 'armenia-mod', gist: 'The ministry says more.', saidDate: '2022-11-08' },
      { id: 's4', act: 'accuse', mutual: true, source: 'both', gist: 'Both accuse each other.' },
    ],
    relations: [
      { from: 's2', to: 's1', type: 'denies' },
      { from: 's3', to: 's1', type: 'updates' },
    ],
  })
}

function anchorAt(words: string): Loose {
  const start = [...CONTENT.slice(0, CONTENT.indexOf(words))].length
  return {
    role: 'content',
    document: 'page',
    selector: [
      { type: 'TextQuoteSelector', exact: words },
      { type: 'TextPositionSelector', start, end: start + [...words].length },
    ],
  }
}

function rangeAt(first: string, last: string): Loose {
  const start = [...CONTENT.slice(0, CONTENT.indexOf(first))].length
  const end = [...CONTENT.slice(0, CONTENT.indexOf(last))].length + [...last].length
  return {
    role: 'source',
    document: 'page',
    selector: [
      {
        type: 'RangeSelector',
        startSelector: { type: 'TextQuoteSelector', exact: first },
        endSelector: { type: 'TextQuoteSelector', exact: last },
      },
      { type: 'TextPositionSelector', start, end },
    ],
  }
}

export interface Fixture {
  /** Breaks the sound file. */
  readonly change?: (file: Loose) => void
  /** Breaks its text, where JSON cannot carry the mistake. */
  readonly edit?: (text: string) => string
  /** The texts at hand, where they are others. */
  readonly texts?: readonly DocumentText[]
  /** Rules that break with it and cannot be kept whole. */
  readonly also?: readonly string[]
}

export const FIXTURES: ReadonlyMap<string, Fixture> = new Map(
  Object.entries<Fixture>({
    syntax: { edit: (text) => text.replace('"schemaVersion": 1,', '"schemaVersion": 1') },
    'duplicate-key': { edit: (text) => text.replace('"id": "s1",', '"id": "s0", "id": "s1",') },
    schema: { change: (file) => (file.statements[2].act = 'mumble'), also: ['reference'] },
    'duplicate-id': { change: (file) => file.parties.push({ id: 'armenia', name: 'Armenia again' }) },
    reference: { change: (file) => (file.statements[0].incident = 'raod') },
    date: { change: (file) => (file.incidents[0].eventDate = '2022-11-31') },

    'said-after-published': { change: (file) => (file.statements[0].publishedDate = '2022-11-06') },
    'happened-after-said': { change: (file) => (file.statements[0].happenedDate = '2022-11-08') },
    'inferred-without-basis': { change: (file) => (file.statements[2].saidDate = '2022?-11-08') },

    'self-relation': { change: (file) => (file.relations[0].to = 's2') },
    'doubled-relation': { change: (file) => file.relations.push(file.relations[0]) },
    'same-speaker': { change: (file) => (file.statements[2].attribution.source = 'blinken') },
    'another-speaker': { change: (file) => (file.statements[1].attribution.source = 'armenia-mod') },
    'answered-before': { change: (file) => (file.statements[1].saidDate = '2022-11-06') },

    'joint-members': { change: (file) => file.sources.at(-1).members.pop() },
    'part-of-circle': {
      change: (file) => {
        file.sources[0].partOf = 'azerbaijan-mod'
        file.sources[1].partOf = 'armenia-mod'
      },
    },
    'mutual-source': { change: (file) => (file.statements[0].mutual = true) },
    attribution: { change: (file) => delete file.statements[2].attribution.source, also: ['same-speaker'] },
    'rank-reason': { change: (file) => (file.statements[2].rank = 'deprecated') },

    'figure-order': { change: (file) => (file.statements[0].figures[0].low = 3) },
    'figure-report': { change: (file) => (file.statements[0].figures[0].report = 'refused') },
    'figure-includes': {
      change: (file) => (file.statements[0].figures[0].asPrinted = 'two killed or missing'),
    },

    'quote-pieces': { change: (file) => (file.statements[1].quote.text = 'it is closed') },
    'quote-words': { change: (file) => (file.statements[1].quote.exactness = 'indirect') },
    'quoted-elsewhere': { change: (file) => (file.statements[0].gist = 'It says that “no road” is open.') },
    'witness-place': { change: (file) => (file.statements[0].quote.witnesses[0].inPlaceOf = 'the way') },

    'names-alike': {
      change: (file) => file.sources.push({ id: 'aliyev-2', type: 'Person', name: 'ILHÁM ALIYEV' }),
    },
    'alias-of-two': { change: (file) => file.sources[3].alternateName.push('Nikol Pashinian') },
    'bare-alias': { change: (file) => file.sources[0].alternateName.push('the Ministry') },

    'anchor-length': {
      change: (file) => file.statements[0].anchors[0].selector[1].end++,
      also: ['anchor-words'],
    },
    'anchor-copies': {
      change: (file) => {
        const [range] = file.statements[0].anchors[1].selector
        range.startSelector.exact = CONTENT.slice(
          CONTENT.indexOf('The ministry'),
          CONTENT.indexOf('It said so'),
        )
        file.statements[0].anchors[1].selector = [range.startSelector]
      },
    },
    'document-text': { texts: [textFile('Something else.', 'texts/other.txt')] },
    'document-hash': { change: (file) => (file.documents[0].hashes['SHA-256'] = '0'.repeat(64)) },
    'document-length': { change: (file) => file.documents[0].length.value++ },
    'anchor-words': {
      change: (file) => {
        file.statements[0].anchors[0].selector[1].start++
        file.statements[0].anchors[0].selector[1].end++
      },
    },
    'anchor-unique': {
      change: (file) => (file.statements[0].anchors[0].selector = [quote('ministry said')]),
    },
    'anchor-context': {
      change: (file) => (file.statements[0].anchors[0].selector[0].prefix = 'not this '),
    },

    'control-character': { change: (file) => (file.statements[0].gist = 'It\u0007 says more.') },
    'bidi-character': { change: (file) => (file.statements[0].gist = 'It \u202esays more.') },
    'invisible-character': { change: (file) => (file.statements[0].gist = 'It says mo\u200bre.') },
    'lost-character': { change: (file) => (file.statements[0].gist = 'It says mo\ufffde.') },
    'misread-character': { change: (file) => (file.statements[0].gist = 'It says that it isnÕt more.') },
    'html-entity': { change: (file) => (file.incidents[0].name = 'Fire &amp; smoke') },

    unattributed: {
      change: (file) =>
        file.statements.push({ id: 'u1', act: 'state', gist: 'It is so.', attribution: { named: 'none' } }),
    },
    'unclear-source': { change: (file) => (file.statements[0].attribution.status = 'garbled') },
    'one-sided-place': { change: (file) => file.incidents.push({ id: 'fire', name: 'Fire at Jermuk' }) },

    'loaded-word': { change: (file) => (file.statements[2].gist = 'The ministry claims more.') },
    'loaded-cue': { change: (file) => (file.statements[2].attribution.cue = 'alleged') },
    'one-sided-word': {
      change: (file) => {
        for (const n of [1, 2, 3, 4, 5]) {
          for (const [source, word] of [
            ['armenia-mod', 'warns'],
            ['azerbaijan-mod', 'says'],
          ]) {
            const attribution = { source, named: 'organisation' }
            file.statements.push({
              id: `${source}-${n}`,
              act: 'state',
              gist: `It ${word} of more.`,
              attribution,
            })
          }
        }
      },
    },
  }),
)

function quote(exact: string): Loose {
  return { type: 'TextQuoteSelector', exact }
}
