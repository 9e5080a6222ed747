/**
 * What a form of data cannot carry of a dataset: the one list, which `claims help data` prints and which the tests hold
 * all forms to. Whatever is not on it is the same in every form.
 */

export type DataForm = keyof typeof FORM_HEADINGS

/** How the manual heads the list of each; “also” where a form lacks what the one before it lacks, too. */
export const FORM_HEADINGS = {
  scanned: 'A file that is scanned lacks',
  other: 'Every form other than the original lacks',
  lines: 'NDJSON also lacks',
  records: 'Records without entries of registers also lack',
  part: 'Records of only some statements also lack',
} as const

export type Loss =
  | 'check'
  | 'one-ended'
  | 'chains'
  | 'contradictions'
  | 'twins'
  | 'others-words'
  | 'bytes'
  | 'order'
  | 'info'
  | 'aliases'
  | 'roles'
  | 'silent'
  | 'unnamed'
  | 'events'
  | 'pages'
  | 'assessments'
  | 'ends'
  | 'borrowed-dates'

interface NotCarried {
  readonly name: Loss
  readonly form: DataForm
  readonly what: string
}

export const NOT_CARRIED: readonly NotCarried[] = [
  {
    name: 'check',
    form: 'scanned',
    what: 'a check of every line: small input is checked whole, a scanned line only where it gets a look; `claims check` looks at all',
  },
  {
    name: 'one-ended',
    form: 'scanned',
    what: 'for `list`, a relation that only the record at its other end carries',
  },
  {
    name: 'chains',
    form: 'scanned',
    what: 'for `source:` with an id, what others say for a spokesman, or jointly with one: a record names the body that its own source speaks for, and no further one, unless a line of a register does',
  },
  {
    name: 'contradictions',
    form: 'scanned',
    what: 'a comparison of records with one another: `list` and `count` do not notice two different records with one id, or two names of one source; `claims check` finds the ids',
  },
  {
    name: 'twins',
    form: 'scanned',
    what: 'for an id that stands twice with the same record, the union into one statement: it is two',
  },
  {
    name: 'others-words',
    form: 'scanned',
    what: 'for `list`, what only other records say of a source, where a record does not name it itself',
  },
  {
    name: 'bytes',
    form: 'other',
    what: 'the `sha256` of the bytes that were read, and the name of their file',
  },
  {
    name: 'order',
    form: 'lines',
    what: 'the order of time in `list`, which keeps that of the file unless `--sort` is given',
  },
  {
    name: 'info',
    form: 'records',
    what: 'what the dataset says of itself; its id is “records”, its title “Records from” and the file',
  },
  { name: 'aliases', form: 'records', what: 'other names of parties, sources and incidents' },
  { name: 'roles', form: 'records', what: 'offices of sources' },
  { name: 'silent', form: 'records', what: 'more than the name of a source that says nothing' },
  { name: 'unnamed', form: 'records', what: 'entries of registers that no statement names' },
  { name: 'events', form: 'records', what: 'dates, places and parties of incidents' },
  {
    name: 'pages',
    form: 'records',
    what: 'credit lines, languages, translations and hashes of documents',
  },
  { name: 'assessments', form: 'records', what: 'assessments' },
  {
    name: 'ends',
    form: 'part',
    what: 'who said, and when, what stands at the other end of a relation to a statement that is not among the records',
  },
  {
    name: 'borrowed-dates',
    form: 'part',
    what: 'the statement that a date is taken from, where it is not among the records',
  },
]
