/** The kinds of options: a flag, a text, one of several choices, a whole number. */
import { ClaimsError } from '../../error.js'
import { suggestion, themselves } from '../../text/nearest.js'
import type { Option, Typed } from './option.js'

interface Short {
  /** Its letter: `d` makes `-d` mean the same. */
  readonly short?: string
}

/** On or off. */
export function flag(help: string): Option<boolean> {
  return { help, read: (typed) => typed !== undefined }
}

/** A text; undefined where it was not given. */
export function text(value: string, help: string, short: Short = {}): Option<string | undefined> {
  return parsed(value, (typed) => typed, help, short)
}

/** A text that may be left out: then the option is true. */
export function optionalText(value: string, help: string): Option<string | true | undefined> {
  return { value, optionalValue: true, help, read: (typed) => (typed === true ? true : textOf(typed)) }
}

/** The texts of an option that may be given several times, in their order. */
export function texts(value: string, help: string, short: Short = {}): Option<readonly string[]> {
  const read = (typed: Typed = []): readonly string[] =>
    typeof typed === 'string' ? [typed] : typed === true ? [] : typed
  return { value, repeatable: true, help, ...short, read }
}

/** One of several words. */
export function choice<const Choice extends string>(
  value: string,
  choices: readonly Choice[],
  help: string,
  short: Short = {},
): Option<Choice | undefined> {
  const chosen = (typed: string, flagName: string): Choice => {
    const found = choices.find((one) => one === typed)
    if (found !== undefined) return found
    throw new ClaimsError('usage', {
      message: `${flagName} takes no “${typed}”`,
      hint: `it takes ${choices.join(', ')}`,
      ...suggestion(typed, themselves(choices)),
    })
  }
  return { ...parsed(value, chosen, help, short), choices }
}

/** A whole number of at least 0. */
export function wholeNumber(value: string, help: string): Option<number | undefined> {
  const number = (typed: string, flagName: string): number => {
    if (/^\d{1,9}$/.test(typed)) return Number(typed)
    throw new ClaimsError('usage', {
      message: `${flagName} takes a whole number, not “${typed}”`,
      hint: `write ${flagName} 20`,
    })
  }
  return parsed(value, number, help)
}

/**
 * A text that means something else; undefined where it was not given.
 * @param parse throws ClaimsError (usage) for a text that means nothing
 */
export function parsed<Value>(
  value: string,
  parse: (typed: string, flag: string) => Value,
  help: string,
  short: Short = {},
): Option<Value | undefined> {
  const read = (typed: Typed | undefined, flagName: string): Value | undefined => {
    const one = textOf(typed)
    return one === undefined ? undefined : parse(one, flagName)
  }
  return { value, help, ...short, read }
}

function textOf(typed: Typed | undefined): string | undefined {
  return typeof typed === 'string' ? typed : undefined
}
