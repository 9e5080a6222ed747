/** The pages of the article, built by hand, to be drawn and compared with the screens that we want. */
import type { Entry, Page, Sides, Table } from '../../../src/page/page.js'
import { faint, plain, strong, type Text, withQuotes } from '../../../src/page/text.js'
import { makePage } from '../../support/page.js'

function entry(first: number, last: number, parts: Partial<Entry>): Entry {
  return {
    first,
    last,
    parties: '',
    speaker: '',
    manner: '',
    actPhrase: [],
    words: [],
    reference: [],
    ...parts,
  }
}

function does(act: string, target = ''): Text {
  return [...strong(act), ...plain(target)]
}

const SIDES: Sides = {
  kind: 'sides',
  labelHeading: 'said on',
  columns: [{ heading: 'ARMENIA' }, { heading: 'AZERBAIJAN' }, { heading: 'OTHERS' }],
  bands: [
    {
      label: [plain('2022-10-07'), plain('Friday')],
      entries: [
        entry(0, 2, {
          parties: 'Armenia, Azerbaijan, European Union, France',
          speaker: 'Nikol Pashinyan, Ilham Aliyev, Charles Michel and Emmanuel Macron',
          manner: 'jointly',
          actPhrase: does('ANNOUNCE'),
          words: [
            withQuotes(
              '“The mission will start in October and will last for a maximum of two months. The objective of this mission is to build trust and, through its reports, contribute to the border demarcation commissions,”',
            ),
          ],
          reference: faint(
            's13  quoted · as printed the list of speakers is broken by a full stop · or said on 2022-11-07 (“today”)',
          ),
        }),
        entry(2, 2, {
          parties: 'European Union',
          actPhrase: does('ANNOUNCES'),
          words: [withQuotes('the sending of a “civilian mission” to Armenia, along its border')],
          reference: faint('s12  part quoted'),
        }),
      ],
    },
    {
      label: [plain('2022-10'), plain('day not stated')],
      entries: [
        entry(0, 1, {
          parties: 'Armenia and Azerbaijan',
          manner: 'jointly',
          actPhrase: does('PLEDGE'),
          words: [
            withQuotes(
              '“not to resort to force” and to “resolve all disputes solely on the basis of recognition of mutual sovereignty and territorial integration.”',
            ),
          ],
          reference: faint('s11  part quoted · the signed text has “integrity”'),
        }),
      ],
    },
    {
      label: [plain('2022-11-07'), plain('Monday')],
      entries: [
        entry(0, 1, {
          parties: 'Armenia and Azerbaijan',
          actPhrase: does('ACCUSE', ' each other'),
          words: [
            withQuotes(
              'of new bombings on the border, in the night of 6–7 November; “bombings” is the article’s word',
            ),
          ],
          reference: faint('s01 = s02  reported · one accusation each way'),
        }),
        entry(0, 0, {
          parties: 'Armenia',
          speaker: 'Ministry of Defence',
          actPhrase: does('ACCUSES', ' Azerbaijan'),
          words: [
            withQuotes(
              '“units of the Azerbaijani armed forces opened fire (…) against Armenian positions in the eastern sector of the border”',
            ),
            plain('happened 2022-11-06, Sunday night'),
          ],
          reference: faint('s03  part quoted'),
        }),
        entry(1, 1, {
          parties: 'Azerbaijan',
          speaker: 'Ministry of Defence',
          actPhrase: does('ACCUSES', ' Armenia'),
          words: [
            withQuotes('of firing “with light weapons of different calibers” at the positions of Baku'),
            plain('happened: not stated here; s01 has the night of 6–7'),
          ],
          reference: faint('s04  part quoted'),
        }),
        entry(2, 2, {
          parties: 'United States',
          speaker: 'Antony Blinken',
          actPhrase: does('ASSESSES'),
          words: [
            withQuotes(
              '“What we are seeing now are real and courageous steps by both countries to put the past behind us and work towards lasting peace,”',
            ),
          ],
          reference: faint(
            's07  quoted · s06 repeats two of its words · differs from the transcript: claims show s07',
          ),
        }),
        entry(2, 2, {
          parties: 'United States',
          speaker: 'Antony Blinken',
          actPhrase: does('PLEDGES'),
          words: [
            withQuotes(
              'that the United States, “as a friend of both Armenia and Azerbaijan, is committed to doing everything possible to support these efforts”',
            ),
          ],
          reference: faint('s08  part quoted'),
        }),
        entry(0, 1, {
          parties: 'Armenia and Azerbaijan',
          words: [plain('No report of casualties by either side is cited; that is not a report of none.')],
          reference: faint('s05  reported'),
        }),
      ],
    },
    {
      label: [plain('undated')],
      entries: [
        entry(2, 2, {
          parties: 'Russia',
          speaker: 'Russia',
          manner: 'a view ascribed to it',
          words: [plain('holds the area to be in its zone of influence; fears Western mediation')],
          reference: faint('s09 s10  reported · no occasion named'),
        }),
      ],
    },
  ],
}

export const COMPARE: Page = makePage({
  title: { name: 'What the sides say', question: 'incident:border-fire', dataset: 'washington-talks' },
  summary: () => [{ kind: 'prose', paragraphs: [plain('13 statements, none of them a denial.')] }],
  guide: [
    plain('Down: the day it was said. Across: who speaks. The year is inferred: the article prints none.'),
  ],
  blocks: [
    SIDES,
    {
      kind: 'prose',
      paragraphs: [
        plain(
          'No source is named for 16 sentences (u01–u16), all 3 death tolls among them: more than 280 (since September), more than 6,000 (2020), more than 30,000 (early 1990s).',
        ),
      ],
    },
  ],
  footer: () => plain('13 of 29 statements. No denial is recorded. No finding is made on what happened.'),
})

function rows(lines: readonly (readonly string[])[], apartFrom = Infinity): Table['rows'] {
  return lines.map((cells, index) => ({
    cells: cells.map((cell) => cell.split('\n').map(withQuotes)),
    ...(index === apartFrom ? { apart: true } : {}),
  }))
}

export const OVERVIEW: Page = makePage({
  title: { name: 'Washington talks', dataset: 'washington-talks' },
  summary: () => [
    {
      kind: 'prose',
      paragraphs: [
        plain('One news article of 7 November 2022 (year inferred), credited “With AFP and Reuters”.'),
      ],
    },
  ],
  blocks: [
    {
      kind: 'table',
      columns: [
        { heading: 'who speaks' },
        { heading: 'says', align: 'right' },
        { heading: 'what they do' },
        { heading: 'in whose words' },
      ],
      rows: rows(
        [
          ['Armenia', '1', '1 accuses', '1 part'],
          ['Azerbaijan', '1', '1 accuses', '1 part'],
          ['Armenia and Azerbaijan, each', '3', '2 accuse, 1 report not made', '3 reported'],
          ['Armenia and Azerbaijan, jointly', '1', '1 pledges', '1 part'],
          ['Armenia, Azerbaijan, EU, France', '1', '1 announces, speakers garbled', '1 quoted'],
          ['European Union', '1', '1 announces', '1 part'],
          ['Russia', '2', '2 views ascribed to it', '2 reported'],
          ['United States', '3', '2 assess, 1 pledges', '1 quoted, 2 part'],
          ['13 statements', '13', '0 denials', '2 quoted, 6 part, 5 reported'],
          ['no source named', '16', '3 of them death tolls', 'the article’s own words'],
        ],
        8,
      ),
    },
    {
      kind: 'prose',
      heading: plain('Try'),
      paragraphs: [
        plain('  claims compare            both sides, day by day'),
        plain('  claims show s07           one quotation, and what the transcript has'),
        plain('  claims list is:unattributed  what nobody is cited for'),
      ],
    },
    {
      kind: 'prose',
      paragraphs: [
        plain('Also here: autumn-2022, 209 statements by 66 sources, September to November 2022'),
        plain('  claims compare --data autumn-2022'),
      ],
    },
  ],
  footer: () => plain('Records who said what. Makes no finding on what happened.'),
})

export const POINTS: Page = makePage({
  title: { name: 'Two versions of the border fire, night of 6–7 November 2022', dataset: 'washington-talks' },
  summary: () => [
    {
      kind: 'prose',
      paragraphs: [plain('s03 against s04, both part quoted, both accusations of 2022-11-07')],
    },
  ],
  blocks: [
    {
      kind: 'table',
      walls: true,
      columns: [
        { heading: '' },
        { heading: 'ARMENIA', subheading: 'Ministry of Defence', wide: true },
        { heading: 'AZERBAIJAN', subheading: 'Ministry of Defence', wide: true },
        { heading: 'SIDE BY SIDE' },
      ],
      rows: rows([
        [
          'who fired',
          '“units of the Azerbaijani armed forces”',
          'the Armenian forces',
          'DIFFER\neach names the other',
        ],
        ['did what', '“opened fire”', 'firing', 'SAME'],
        ['at whom', '“Armenian positions”', 'the positions of Baku', 'DIFFER\neach names its own'],
        ['where', '“the eastern sector of the border”', '·', 'ARMENIA ONLY'],
        ['when', 'Sunday night, 2022-11-06', '·', 'ARMENIA ONLY\ns01: night of 6–7'],
        [
          'with what',
          '(…)  words are cut here',
          '“light weapons of different calibers”',
          'AZERBAIJAN ONLY\nARMENIA CUT: see below',
        ],
        ['own losses', 'no report cited (s05)', 'no report cited (s05)', 'NOBODY\nnot the same as none'],
      ]),
    },
    { kind: 'prose', paragraphs: [plain('Nobody here: place name · hour · cause · own fire · denial')] },
  ],
  footer: () =>
    plain(
      'DIFFER says that the answers are different, not that one is false: both can be true. In this dataset neither side denies the other. · nothing recorded. Cut at (…): Europa Press prints “con armas de diferente calibre” there, so ARMENIA is not silent on this: claims show s03',
    ),
})
