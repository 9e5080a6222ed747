/** `run(arguments, world)` → exit code. The one place where errors become messages and codes. */
import { COMMANDS } from './commands/catalogue.js'
import { commandHelp, rootHelp } from './commands/help-text.js'
import { print } from './commands/print.js'
import { readArguments } from './commands/program.js'
import { withStandardInput } from './commands/standard-input.js'
import type { World } from './commands/world.js'
import { ClaimsError, EXIT_CODES } from './error.js'
import { takeNegatedTerms } from './query/negated.js'
import { version } from './version.js'

/** Runs one command line. Everything that it prints goes through `world.io`; it never throws a ClaimsError. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  try {
    return await answer(argv, world)
  } catch (error) {
    if (!(error instanceof ClaimsError)) throw error
    const { errorText } = await import('./commands/error-text.js')
    await world.io.stderr.write(errorText(error, world.io))
    return EXIT_CODES[error.kind]
  }
}

async function answer(argv: readonly string[], world: World): Promise<number> {
  const { io } = world
  const taken = takeNegatedTerms(argv)
  const asked = readArguments(taken.argv)
  switch (asked.kind) {
    case 'version':
      await io.stdout.write(`${await version(world)}\n`)
      return 0
    case 'help':
      await io.stdout.write(asked.command === undefined ? rootHelp(COMMANDS) : commandHelp(asked.command))
      return 0
    case 'run': {
      const { words, options } = asked
      const call = withStandardInput({
        world,
        catalogue: COMMANDS,
        words,
        options,
        negated: taken.terms,
      })
      return print(await asked.command.run(call), call)
    }
  }
}
