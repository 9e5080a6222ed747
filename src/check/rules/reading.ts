/** What reading a file already finds, told as rules of the same kind. */
import type { RuleInfo } from '../rule.js'

export const READING_RULES: readonly RuleInfo[] = [
  {
    id: 'encoding',
    severity: 'error',
    title: 'bytes that are no text in UTF-8',
    explanation: 'Read in another way, a quotation would silently change.',
  },
  {
    id: 'syntax',
    severity: 'error',
    title: 'text that is no JSON',
    explanation: 'Nothing can be read until it is.',
  },
  {
    id: 'duplicate-key',
    severity: 'error',
    title: 'a key that stands twice',
    explanation: 'Programs keep the last and silently lose the first.',
  },
  {
    id: 'schema',
    severity: 'error',
    title: 'a shape that the schema does not allow',
    explanation: 'claims schema dataset describes every field.',
  },
  {
    id: 'duplicate-id',
    severity: 'error',
    title: 'an id that stands twice',
    explanation: 'An id leads to one thing.',
  },
  {
    id: 'reference',
    severity: 'error',
    title: 'an id that leads nowhere',
    explanation: 'What is referred to by its id stands in its list.',
  },
  {
    id: 'date',
    severity: 'error',
    title: 'a date that is none',
    explanation: 'Dates are EDTF (ISO 8601-2): the day exists, and an interval ends after it begins.',
  },
]
