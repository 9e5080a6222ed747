/** What is asked of `claims add`: one file, and either a new statement or a note beside one. */
import { ClaimsError } from '../../error.js'
import { ADDED_FIELDS } from './added-fields.js'
import { type Call, optionGiven, optionTexts } from '../../cli/command.js'

export interface AddRequest {
  readonly file: string
  /** The statement comes as JSON from standard input. */
  readonly fromInput: boolean
}

/** @throws ClaimsError (usage) for no file or two, and for what would be passed over in silence */
export function addRequestOf(call: Call): AddRequest {
  const file = fileOf(call)
  const fromInput = optionTexts(call, 'data').includes('-')
  refuseMixture(call, fromInput)
  return { file, fromInput }
}

function fileOf(call: Call): string {
  const [file, more] = call.words
  if (file !== undefined && more === undefined) return file
  throw new ClaimsError('usage', {
    message:
      file === undefined
        ? 'add takes the dataset file to write'
        : `add takes one file, not also ${String(more)}`,
    hint: 'claims add mine.json --source NAME --gist "One neutral sentence."; start one with: claims new',
  })
}

function refuseMixture(call: Call, fromInput: boolean): void {
  const to = optionGiven(call, 'to')
  const flag = ADDED_FIELDS.find(({ name }) => optionGiven(call, name))
  if (flag !== undefined && (to || fromInput)) {
    throw new ClaimsError('usage', {
      message: `--${flag.name} is of a new statement given by flags, and does not go with ${to ? '--to' : '-'}`,
      hint: to
        ? 'beside a statement that is there go --note and --tag'
        : 'put it into the JSON, or leave out -',
    })
  }
  if (to && fromInput) {
    throw new ClaimsError('usage', { message: '--to does not go with -', hint: 'give one of them' })
  }
  if (to && !optionGiven(call, 'note') && !optionGiven(call, 'tag')) {
    throw new ClaimsError('usage', {
      message: '--to needs --note or --tag',
      hint: 'claims add mine.json --to ID --note "What you think of it"',
    })
  }
}
