/**
 * The one decision on bold and dim, made for each stream. Meaning never rests on it, and there is no hue.
 * `--color` > `CLAIMS_COLOR` > `NO_COLOR` > `FORCE_COLOR` > `TERM=dumb` > whether the stream is a terminal.
 */
import { Chalk } from 'chalk'
import { ClaimsError } from '../error.js'
import type { Text } from '../page/text.js'
import type { Environment } from './io.js'

const COLOR_CHOICES = ['auto', 'always', 'never'] as const
export type ColorChoice = (typeof COLOR_CHOICES)[number]

export interface Style {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
}

/** Whether a stream gets bold and dim. @throws ClaimsError (usage) for an unknown `CLAIMS_COLOR` */
export function isStyled(
  stream: { readonly isTerminal: boolean },
  env: Environment,
  option?: ColorChoice,
): boolean {
  const choice = option ?? choiceOf(env['CLAIMS_COLOR'])
  if (choice !== 'auto') return choice === 'always'
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env['TERM'] === 'dumb') return false
  return stream.isTerminal
}

/** Our own chalk: the global one ignores NO_COLOR. */
export function makeStyle(styled: boolean): Style {
  if (!styled) return { strong: (text) => text, faint: (text) => text }
  const chalk = new Chalk({ level: 1 })
  return { strong: (text) => chalk.bold(text), faint: (text) => chalk.dim(text) }
}

/** A line of text with its styles, each closed on the line; neighbours of one style are painted together. */
export function paint(line: Text, style: Style): string {
  let painted = ''
  for (let at = 0; at < line.length;) {
    const emphasis = line[at]?.emphasis
    let run = ''
    for (; at < line.length && line[at]?.emphasis === emphasis; at++) run += line[at]?.text ?? ''
    painted += emphasis === 'strong' || emphasis === 'faint' ? style[emphasis](run) : run
  }
  return painted
}

function choiceOf(value: string | undefined): ColorChoice {
  if (value === undefined || value === '') return 'auto'
  const choice = COLOR_CHOICES.find((one) => one === value)
  if (choice !== undefined) return choice
  throw new ClaimsError('usage', {
    message: `CLAIMS_COLOR is “${value}”, which is none of ${COLOR_CHOICES.join(', ')}`,
    hint: 'set CLAIMS_COLOR=auto, or unset it',
  })
}
