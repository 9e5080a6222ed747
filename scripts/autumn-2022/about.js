// What the dataset says of itself: what it is, how it was made, and what it cannot tell.
export function about(records) {
  const undated = records.filter((record) => record.page_date === null).length
  const notKept = records.filter((record) => record.quoted).length
  return {
    id: 'autumn-2022',
    title: 'Autumn 2022',
    description: DESCRIPTION(records),
    license: 'CC0-1.0',
    inLanguage: 'en',
    dateModified: '2026-11-22',
    temporalCoverage: '2022-09-01/2022-11-30',
    method: [...METHOD(undated, notKept), ...DOUBTS].join(' '),
  }
}

const DESCRIPTION = (records) =>
  `${records.length} attributed statements by ${distinct(records, 'speaker')} speakers on ` +
  `${distinct(records, 'about')} incidents of the clashes and talks between Armenia and Azerbaijan, September to ` +
  'November 2022. It records who said what, and makes no finding on what happened. Coded from stored excerpts of ' +
  'published pages, not re-checked at the live pages.'

const METHOD = (undated, notKept) => [
  'Facts, dates, attributions and addresses come from published pages, read in stored excerpts and not re-checked at ' +
    'the live pages, which may have changed or gone.',
  'Gists are our own sentences, with one verb for one act whoever speaks; no sentence of a page is copied; a loaded ' +
    'word is the speaker’s (“what it calls”). Clauses are the gists without the words that a table prints before them.',
  `Of ${notKept} statements the page has quotation marks: the words were not kept and are never shown as quoted.`,
  'Each spelling of a speaker’s name is as a page prints it; bare countries, capitals and common nouns are kept with ' +
    'their statement and do not name a source.',
  'Whose text a page carries is coded where the publisher’s name says it (“TASS via HyeTert”); elsewhere it is not known.',
  'Incidents are an editor’s grouping, under names that presuppose neither version. A relation stands only where the ' +
    'page itself shows an answer.',
  'Confidence rates date and speaker only, never truth.',
  `${undated} statements have no page date; many days of saying are approximate or intervals; a page’s date is not the ` +
    'date of the figure that it repeats. Clock times are local to the event.',
  'Figures are as stated: “unclear” is losses without a number, “not stated” is a number not given beside another. ' +
    'Figures that include missing or civilians say so and are not comparable with those that do not.',
  'First labels of the coder (accusation and counter-accusation, admission and casualty figure) are recoded alike for ' +
    'all sides; the labels are kept. The selection follows what the excerpts hold: how many statements a side has here ' +
    'measures the excerpts, not how much it spoke.',
]

const DOUBTS = [
  'Two doubts: Istisu/Jermuk in 2022-11-01-aze-mod-01 may mean the other Istisu, in Kalbajar/Karvachar; ' +
    '2022-09-13-aze-mod-02 is said on the 13th and its page is dated the 12th, a matter of time zone or page date.',
  'The licence is for this coding, not for the pages.',
]

function distinct(records, field) {
  return new Set(records.map((record) => record[field])).size
}
