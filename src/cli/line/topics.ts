/** What `claims help TOPIC` explains besides the commands; each has a manual of its name in `topics/`. */
export const TOPICS = [
  { name: 'guide', summary: 'a first walk: one article, the commands one after the other' },
  { name: 'query', summary: 'terms, flags and fields of a question' },
  { name: 'dates', summary: 'how dates are written, matched and printed' },
  { name: 'formats', summary: 'what can be printed, and for whom' },
  { name: 'data', summary: 'the dataset file and the flat record' },
  { name: 'environment', summary: 'environment variables' },
  { name: 'exit-codes', summary: 'what the exit code and an error say' },
  { name: 'neutrality', summary: 'how all sides are treated alike, and what it never does' },
  { name: 'teaching', summary: 'a lesson on how a news text is sourced' },
] as const
