/** What is asked of `claims add`: one file, and either a new statement or a note beside one. */
import type { Call } from '../../cli/command.js'
import type { OutputOptions } from '../../cli/line/options.js'
import { ClaimsError } from '../../error.js'
import type { AddedFields } from './added-fields.js'

export interface AddOptions {
  readonly statement: AddedFields
  readonly analyst: {
    readonly note: string | undefined
    readonly tag: readonly string[]
    /** Note and tags go beside this statement. */
    readonly to: string | undefined
  }
  readonly output: OutputOptions
}

/**
 * The file, and whether the statement comes as JSON from standard input.
 * @throws ClaimsError (usage) for no file or two, and for what would be passed over in silence
 */
export function addRequestOf(
  options: AddOptions,
  { words }: Pick<Call, 'words'>,
): { file: string; fromInput: boolean } {
  const file = fileOf(words.filter((word) => word !== '-'))
  const fromInput = words.includes('-')
  refuseMixture(options, fromInput)
  return { file, fromInput }
}

function fileOf([file, more]: readonly string[]): string {
  if (file !== undefined && more === undefined) return file
  throw new ClaimsError('usage', {
    message:
      file === undefined
        ? 'add takes the dataset file to write'
        : `add takes one file, not also ${String(more)}`,
    hint: 'claims add mine.json --source NAME --gist "One neutral sentence."; start one with: claims new',
  })
}

function refuseMixture({ statement, analyst }: AddOptions, fromInput: boolean): void {
  const to = analyst.to !== undefined
  const [flag] = Object.entries(statement).flatMap(([name, value]: [string, unknown]) =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [name],
  )
  if (flag !== undefined && (to || fromInput)) {
    throw new ClaimsError('usage', {
      message: `--${flag} is of a new statement given by flags, and does not go with ${to ? '--to' : '-'}`,
      hint: to
        ? 'beside a statement that is there go --note and --tag'
        : 'put it into the JSON, or leave out -',
    })
  }
  if (to && fromInput) {
    throw new ClaimsError('usage', { message: '--to does not go with -', hint: 'give one of them' })
  }
  if (to && analyst.note === undefined && analyst.tag.length === 0) {
    throw new ClaimsError('usage', {
      message: '--to needs --note or --tag',
      hint: 'claims add mine.json --to ID --note "What you think of it"',
    })
  }
}
