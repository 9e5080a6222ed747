/** The way of an answer to its reader: the format, the file or the stream, the pager, and the exit code. */
import type { CommandResult, Call } from '../command.js'
import { optionGiven } from '../command.js'

/** Prints, and returns the exit code: 0, or 1 with `--fail-if-empty` when nothing matched. */
export async function print(answer: CommandResult, call: Call): Promise<number> {
  const { io } = call.world
  if (answer.kind === 'text') {
    await io.stdout.write(answer.text)
    return answer.exitCode ?? 0
  }
  for (const warning of answer.warnings ?? []) await io.stderr.write(`claims: ${warning}\n`)
  const [{ draw }, { isEmpty }] = await Promise.all([import('./draw.js'), import('../../reports/report.js')])
  await draw(answer, call)
  if (answer.exitCode !== undefined) return answer.exitCode
  return optionGiven(call, 'fail-if-empty') && isEmpty(answer.report) ? 1 : 0
}
