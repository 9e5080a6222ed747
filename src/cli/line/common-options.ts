/** The options that every command has, as data: how errors are told, and help. */
import { choice, flag } from './option-kinds.js'
import type { OptionGroup } from './option.js'

export const ERROR_FORMS = ['text', 'json'] as const
export type ErrorForm = (typeof ERROR_FORMS)[number]

/** They are read before a command’s own, since they tell how errors are printed. */
export const COMMON: OptionGroup = {
  heading: 'Always',
  options: {
    errors: choice('FORM', ERROR_FORMS, 'how errors are told: text, or a line of JSON'),
    help: { ...flag('show this help'), short: 'h' },
  },
}
