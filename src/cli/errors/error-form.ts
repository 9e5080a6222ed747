/** How errors are told: `--errors`, wherever it stands, else CLAIMS_ERRORS, else the config file, else as text. */
import { ERROR_FORMS, type ErrorForm } from '../line/common-options.js'
import { settings } from '../line/settings.js'
import type { World } from '../world.js'

/** Read from the arguments as they are: they may be what the error is about. */
export async function errorForm(argv: readonly string[], world: World): Promise<ErrorForm> {
  const { CLAIMS_ERRORS: fromEnvironment } = world.io.env
  return known(typed(argv)) ?? known(fromEnvironment) ?? known(await fromConfig(world)) ?? 'text'
}

function typed(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--')
  const open = end === -1 ? argv : argv.slice(0, end)
  const at = open.findLastIndex((word) => word === '--errors' || word.startsWith('--errors='))
  return open[at] === '--errors' ? open[at + 1] : open[at]?.slice('--errors='.length)
}

/** A broken config file is told by whoever needs it. */
async function fromConfig(world: World): Promise<unknown> {
  try {
    return (await settings(world)).get('errors')
  } catch {
    return undefined
  }
}

function known(form: unknown): ErrorForm | undefined {
  return ERROR_FORMS.find((one) => one === form)
}
