// What the dataset says of itself: what it is, how it was made, and what it cannot tell. Numbers are counted here, except
// those of the second reading.
import { NOT_FOUND_AGAIN, READ_AGAIN } from './reading.js'
import { REGISTER } from './register.js'

export function about(records, statements, relations) {
  return {
    id: 'autumn-2022',
    title: 'Autumn 2022',
    description: DESCRIPTION(records, statements),
    license: 'CC0-1.0',
    inLanguage: 'en',
    dateModified: '2026-11-27',
    temporalCoverage: '2022-09-01/2022-12-01',
    method: [...METHOD(statements, relations), ...READING, ...UNEVEN(statements), ...LIMITS].join(' '),
  }
}

const DESCRIPTION = (records, statements) =>
  `${records.length} attributed statements by ${distinct(statements, ({ attribution }) => attribution.source)} speakers ` +
  `on ${distinct(records, ({ about }) => about)} incidents of the clashes and talks between Armenia and Azerbaijan, ` +
  'September to November 2022. It records who said what, and makes no finding on what happened. Coded from stored ' +
  'excerpts of published pages, read again in November 2026, not re-checked at the live pages.'

const METHOD = (statements, relations) => [
  'Facts, dates, attributions and addresses come from pages published in 2022, read in stored excerpts (about 2,000 ' +
    'characters a page) and not re-checked at the live pages, which may have changed or gone.',
  'Gists are our own sentences, with one verb for one act whoever speaks; no sentence of a page is copied; a loaded ' +
    'word is the speaker’s (“what it calls”). Clauses are the gists without the words that a table prints before them.',
  `Of ${count(statements, notKept)} statements the speaker’s words stand on a page, in quotation marks or, for ` +
    `${count(statements, ownTextAlone)} of them, only as the speaker’s own text: the words were not kept and are never ` +
    'shown as quoted. The others are reported.',
  'Each spelling of a speaker’s name is as a page prints it; bare countries, capitals and common nouns are kept with ' +
    'their statement and do not name a source. Where a page names a state and no body, the source is its authorities. ' +
    'Joint speakers stand by the alphabet of their parties, then of their names.',
  'Whose text a page carries is coded where the publisher’s name says it (“TASS via HyeTert”); elsewhere it is not known.',
  'Incidents are an editor’s grouping, under names that presuppose neither version. Both names of a place stand wherever ' +
    'both are sure.',
  `${count(relations, ({ basis }) => basis === 'explicit')} relations stand on a page that shows them, with its words as ` +
    `evidence; ${count(relations, ({ basis }) => basis === 'inferred')} are the coder’s inference and marked so.`,
  'Confidence rates date and speaker only, never truth.',
  `${count(statements, ({ publishedDate }) => publishedDate === undefined)} statements have no page date; a page’s date ` +
    'is not the date of the figure that it repeats. A clock time is the hour at which the speaker’s own page was ' +
    'published; the time stamp of an outlet’s page is not kept, for no side. Clock times are local to the event.',
  'Figures are as stated, and counted by whom the page says, so that a count told again is one count: “unclear” is losses ' +
    'without a number, “not stated” is a number not given. A report of figures has no target. Figures that include ' +
    'missing or civilians say so and are not comparable with those that do not.',
]

const READING = [
  'Every statement was looked up again in November 2026: ' +
    `${READ_AGAIN.map(readOf).join('; ')}. What differed was corrected. ` +
    `Not found again and not compared: ${NOT_FOUND_AGAIN.join(', ')}.`,
]

function readOf({ side, statements, cited, copy, notFound, differed }) {
  return (
    `${side} ${statements}, of which the cited page was found for ${cited}, another copy alone for ${copy}, nothing for ` +
    `${notFound}, and ${differed} differed from their page`
  )
}

const UNEVEN = (statements) => [
  `Uneven by the sources: the speaker’s own text is among the pages of ${bySide(statements, hasOriginal)}; the day of ` +
    `saying is approximate or an interval for ${bySide(statements, isApproximate)}; known only through the opponent are ` +
    `${bySide(statements, isKnownThroughOpponent)}. The selection follows what the excerpts hold: how many statements a ` +
    'side has here measures the excerpts, not how much it spoke.',
]

const LIMITS = [
  'Two doubts: 2022-10-31-arm-asryan-04 is told of Istisu in Kalbajar/Karvachar by the denial and of Istisu/Jermuk by ' +
    'Armenian pages; 2022-09-13-aze-mod-02 is said on the 13th and its page is dated the 12th, a matter of time zone or ' +
    'page date.',
  'The licence is for this coding, not for the pages.',
]

const SIDES = {
  armenia: 'Armenia',
  azerbaijan: 'Azerbaijan',
  'nagorno-karabakh': 'Nagorno-Karabakh (de facto)',
}

/** “11 of Armenia, 5 of Azerbaijan …”: alone, without joint speakers. */
function bySide(statements, test) {
  const partyOf = ({ attribution }) => REGISTER.find(({ id }) => id === attribution.source)?.party
  return Object.entries(SIDES)
    .map(([party, name]) => `${count(statements, (one) => partyOf(one) === party && test(one))} of ${name}`)
    .join(', ')
}

const notKept = ({ quote }) => quote.exactness === 'not-kept'
const hasOriginal = ({ appearances }) => appearances.some(({ role }) => role === 'original')
const ownTextAlone = (one) => notKept(one) && one.appearances.every(({ role }) => role === 'original')
const isApproximate = ({ saidDate }) => /[~/]/.test(saidDate)
const isKnownThroughOpponent = ({ attribution }) => attribution.relayedBy?.some(({ only }) => only) ?? false

function count(list, test) {
  return list.filter(test).length
}

function distinct(list, valueOf) {
  return new Set(list.map(valueOf)).size
}
