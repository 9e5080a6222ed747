/**
 * The acts of saying, as data. Codes are CAMEO's where one exists (Gerner, Schrodt and Yilmaz, 2009).
 * The verbs are the only ones that reports use, the same for every party: none of them weighs what is said.
 */

export interface ActDefinition {
  readonly cameo?: string
  /** One line, also the description in the schema. */
  readonly definition: string
  /** Third person singular and plural, as printed after a source: `accuses`, `accuse`. */
  readonly verb: readonly [singular: string, plural: string]
  /** What stands in counts: `2 accuse`, `1 view ascribed to it`. Falls back to the verb. */
  readonly counted?: readonly [singular: string, plural: string]
  /** The verb where nobody is named as the target: `appeals`. Falls back to the verb. */
  readonly targetless?: readonly [singular: string, plural: string]
  /** How the target follows: after the verb, as the one against whom, or in parentheses (the default). */
  readonly target?: 'object' | 'against'
  /** How a source and its act are joined: a verb, an ascription (`Russia, a view ascribed to it`), or not at all. */
  readonly phrase?: 'ascribed' | 'sentence'
}

export const ACT_NAMES = [
  'accuse',
  'acknowledge',
  'announce',
  'appeal',
  'assess',
  'condemn',
  'criticise',
  'decline-comment',
  'deny',
  'hold-view',
  'not-reported',
  'pledge',
  'praise',
  'report-figure',
  'state',
  'threaten',
] as const
export type Act = (typeof ACT_NAMES)[number]

export const ACTS: Readonly<Record<Act, ActDefinition>> = {
  accuse: {
    cameo: '112',
    definition: 'says that somebody did a wrong',
    verb: ['accuses', 'accuse'],
    target: 'object',
  },
  acknowledge: {
    cameo: '015',
    definition: 'says that something is so on its own side',
    verb: ['acknowledges', 'acknowledge'],
  },
  announce: { definition: 'makes known what is done or will be done', verb: ['announces', 'announce'] },
  appeal: {
    cameo: '02',
    definition: 'calls on somebody to do or stop something',
    verb: ['calls on', 'call on'],
    targetless: ['appeals', 'appeal'],
    target: 'object',
  },
  assess: { definition: 'gives a view of a state of things', verb: ['says', 'say'] },
  condemn: {
    cameo: '111',
    definition: 'declares an act to be wrong',
    verb: ['condemns', 'condemn'],
    target: 'object',
  },
  criticise: {
    cameo: '111',
    definition: 'finds fault without naming a wrong',
    verb: ['criticises', 'criticise'],
    target: 'object',
  },
  'decline-comment': {
    cameo: '011',
    definition: 'says that it will not comment',
    verb: ['declines to comment', 'decline to comment'],
  },
  deny: {
    cameo: '016',
    definition: 'says that what somebody reports is not so',
    verb: ['denies', 'deny'],
    target: 'against',
  },
  'hold-view': {
    definition: 'a belief or fear that a document ascribes to somebody, with no occasion of saying it',
    verb: ['holds a view', 'hold a view'],
    counted: ['view ascribed to it', 'views ascribed to it'],
    phrase: 'ascribed',
  },
  'not-reported': {
    definition: 'a report that was NOT made; not a report of none',
    verb: ['makes no report', 'make no report'],
    counted: ['report not made', 'reports not made'],
    phrase: 'sentence',
  },
  pledge: { cameo: '03', definition: 'undertakes to do or not to do something', verb: ['pledges', 'pledge'] },
  praise: {
    cameo: '051',
    definition: 'speaks well of somebody or something',
    verb: ['praises', 'praise'],
    target: 'object',
  },
  'report-figure': { definition: 'gives a number', verb: ['reports a figure', 'report a figure'] },
  state: { definition: 'says that something is so', verb: ['says', 'say'] },
  threaten: {
    cameo: '13',
    definition: 'says that it will do harm under a condition',
    verb: ['threatens', 'threaten'],
    target: 'object',
  },
}
