/** `run(arguments, world)` → exit code. The one place where errors become messages and codes. */
import { COMMANDS } from './commands/catalogue.js'
import { commandHelp, rootHelp } from './cli/line/help-text.js'
import { Scans } from './cli/data/scans.js'
import { print } from './cli/output/print.js'
import { readArguments } from './cli/line/program.js'
import { settings, withSettings } from './cli/line/settings.js'
import { withStandardInput } from './cli/line/typed-command.js'
import type { World } from './cli/world.js'
import { ClaimsError, EXIT_CODES } from './error.js'
import { takeNegatedTerms } from './query/negated.js'
import { visible } from './terminal/visible.js'
import { version } from './version.js'

/** Runs one command line. Everything that it prints goes through `world.io`; it never throws a ClaimsError. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  try {
    return await answer(argv, world)
  } catch (error) {
    if (!(error instanceof ClaimsError)) throw error
    await world.io.stderr.write(await told(error, argv, world))
    return EXIT_CODES[error.kind]
  }
}

async function answer(argv: readonly string[], world: World): Promise<number> {
  const { io } = world
  const taken = takeNegatedTerms(argv)
  const asked = readArguments(taken.argv, COMMANDS)
  switch (asked.kind) {
    case 'version':
      await io.stdout.write(`${await version(world)}\n`)
      return 0
    case 'help':
      await io.stdout.write(asked.command === undefined ? rootHelp(COMMANDS) : commandHelp(asked.command))
      return 0
    case 'run': {
      const typed = withStandardInput(asked)
      // Where no format can be set nothing can: these commands work beside a broken config file.
      const isSet = typed.command.ownForm === undefined
      const { words, options } = isSet ? withSettings(typed, await settings(world), io.env) : typed
      const { run: answer, output } = typed.command.prepare(options)
      const scans = new Scans()
      try {
        const call = { world: { ...world, scans }, catalogue: COMMANDS, words, negated: taken.terms }
        return await print(await answer(call), output, world)
      } finally {
        await endScans(scans, world)
      }
    }
  }
}

async function endScans(scans: Scans, { io }: World): Promise<void> {
  const message = await scans.end()
  if (message !== undefined) await io.stderr.write(`claims: ${visible(message)}\n`)
}

async function told(error: ClaimsError, argv: readonly string[], world: World): Promise<string> {
  const { errorForm } = await import('./cli/errors/error-form.js')
  if ((await errorForm(argv, world)) === 'json')
    return (await import('./cli/errors/error-json.js')).errorJson(error)
  return (await import('./cli/errors/error-text.js')).errorText(error, world.io)
}
