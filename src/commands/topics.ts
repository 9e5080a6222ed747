/** What `claims help TOPIC` explains besides the commands; each has a manual of its name in `topics/`. */
export const TOPICS = [
  { name: 'query', summary: 'terms, flags and fields of a question' },
  { name: 'dates', summary: 'how dates are written, matched and printed' },
  { name: 'formats', summary: 'what can be printed, and for whom' },
  { name: 'data', summary: 'the dataset file and the flat record' },
  { name: 'environment', summary: 'environment variables' },
  { name: 'exit-codes', summary: 'what the exit code says' },
] as const
