/** The way of an answer to its reader: the format, the file or the stream, the pager, and the exit code. */
import type { CommandResult } from '../command.js'
import type { OutputOptions } from '../line/options.js'
import { visible } from '../../terminal/visible.js'
import type { World } from '../world.js'

/**
 * Prints, and returns the exit code: 0, or 1 with `--fail-if-empty` when nothing matched.
 * @param output how a report is printed; undefined of commands that answer with text
 */
export async function print(
  answer: CommandResult,
  output: OutputOptions | undefined,
  world: World,
): Promise<number> {
  const { io } = world
  if (answer.kind === 'text') {
    await io.stdout.write(answer.text)
    return answer.exitCode ?? 0
  }
  if (output === undefined) throw new TypeError('a command that reports has the options of OUTPUT')
  for (const warning of answer.warnings ?? []) await io.stderr.write(`claims: ${warning}\n`)
  const [{ draw }, { isEmpty }] = await Promise.all([import('./draw.js'), import('../../reports/report.js')])
  await draw(answer, output, world)
  const nothing = isEmpty(answer.report)
  if (nothing) {
    for (const sentence of (await answer.whenEmpty?.()) ?? []) {
      await io.stderr.write(`claims: ${visible(sentence)}\n`)
    }
  }
  if (answer.exitCode !== undefined) return answer.exitCode
  return output.failIfEmpty === true && nothing ? 1 : 0
}
