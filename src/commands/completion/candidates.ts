/** What can stand at the end of a command line: commands, options, fields, choices, and the names of the data. */
import type { Call } from '../../cli/command.js'
import type { NamedOption } from '../../cli/line/option.js'
import { optionsOf } from '../../cli/line/options-of.js'
import { visible } from '../../terminal/visible.js'
import { graphemes } from '../../terminal/width.js'
import { overview } from '../overview.js'
import type { Candidate, CompletionContext } from './context.js'
import { behind, fieldCandidates, optionCandidates, summarised, wordCandidates } from './values.js'

/** Lines `word` TAB `what it is`, in order; none where the data cannot be read: a TAB is no place for errors. */
export async function candidates(line: string, call: Call): Promise<string[]> {
  try {
    const typed = typedLine(line)
    const found = await candidatesFor(typed, call)
    return found.filter(({ word }) => word.startsWith(typed.current) && isPlain(word)).map(written)
  } catch {
    return []
  }
}

async function candidatesFor({ before, current }: TypedLine, call: Call): Promise<readonly Candidate[]> {
  const { asked, pending } = read(before, call)
  if (pending !== undefined) return optionCandidates(pending, current, asked)
  const [, flag = '', value] = /^(--[a-z-]+=)(.*)$/.exec(current) ?? []
  if (value !== undefined) {
    const option = optionsFor(asked).find(({ name }) => flag === `--${name}=`)
    return option === undefined ? [] : behind(flag, await optionCandidates(option, value, asked))
  }
  const isNegated = /^-[a-z][a-z-]+:/.test(current)
  if (isNegated) return behind('-', await fieldCandidates(current.slice(1), asked))
  if (current.startsWith('-')) return flagsOf(asked)
  return asked.command === undefined ? summarised(call.catalogue) : wordCandidates(current, asked)
}

/** The words before the last: the command among them, the datasets, and an option that waits for its value. */
function read(before: readonly string[], call: Call): { asked: CompletionContext; pending?: NamedOption } {
  let asked: CompletionContext = { call, command: undefined, data: [] }
  let pending: NamedOption | undefined
  for (const word of before) {
    if (pending !== undefined) {
      if (pending.name === 'data') asked = { ...asked, data: [...asked.data, word] }
      pending = undefined
      continue
    }
    const data = word === '-' ? word : /^--data=(.*)$/.exec(word)?.[1]
    if (data !== undefined) asked = { ...asked, data: [...asked.data, data] }
    else if (word.startsWith('-')) {
      pending = optionsFor(asked).find(
        ({ name, short, value }) =>
          value !== undefined && (word === `--${name}` || word === `-${short ?? ''}`),
      )
    } else asked = { ...asked, command: asked.command ?? call.catalogue.find(({ name }) => name === word) }
  }
  return { asked, ...(pending && { pending }) }
}

function optionsFor({ command }: CompletionContext): NamedOption[] {
  return optionsOf(command ?? overview)
}

function flagsOf(asked: CompletionContext): Candidate[] {
  return optionsFor(asked).map(({ name, help }) => ({ word: `--${name}`, what: help }))
}

/** A shell would take other characters apart. */
function isPlain(word: string): boolean {
  return /^[\p{L}\p{N}_.,:=/+@-]+$/u.test(word)
}

const LONGEST = 60

function written({ word, what = '' }: Candidate): string {
  const letters = graphemes(visible(what))
  const short = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('')
  return short === '' ? `${word}\n` : `${word}\t${short}\n`
}

interface TypedLine {
  /** Whole words behind the program’s name. */
  readonly before: readonly string[]
  /** The start of the last word; empty behind a space. */
  readonly current: string
}

const WORD = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"?|'[^']*'?)+/g

function typedLine(line: string): TypedLine {
  const words = [...line.matchAll(WORD)]
  const last = words.at(-1)
  const open = last !== undefined && last.index + last[0].length === line.length
  const before = words.slice(1, open ? -1 : undefined).map(([word]) => unquoted(word))
  return { before, current: open && words.length > 1 ? unquoted(last[0]) : '' }
}

function unquoted(word: string): string {
  return word.replaceAll(/\\(.)|["']/g, '$1')
}
