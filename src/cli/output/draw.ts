/** Draws a report in the format asked for, into a file or onto the terminal, there also layer by layer. */
import { fieldsOf } from '../../formats/fields.js'
import { type Drawing, FORMATS } from '../../formats/format.js'
import type { Report } from '../../reports/report.js'
import { ASCII, LINES } from '../../terminal/ascii.js'
import { isStyled, makeStyle } from '../../terminal/color.js'
import type { Io, Write } from '../../terminal/io.js'
import { paged } from '../../terminal/pager.js'
import { terminalWidth } from '../../terminal/width.js'
import type { ReportResult } from '../command.js'
import type { OutputOptions } from '../line/options.js'
import type { World } from '../world.js'
import { writeAtomically } from './atomic-write.js'
import { fieldsAsked } from './fields-asked.js'
import { formatOf, outputFile } from './format-of.js'

export async function draw(answer: ReportResult, output: OutputOptions, world: World): Promise<void> {
  const { stdout, env } = world.io
  if (output.fields === true) {
    await stdout.write(`${(await fieldsOf(answer.report)).join('\n')}\n`)
    return
  }
  const format = formatOf(output, answer.report.command)
  const file = outputFile(output)
  const fields = await fieldsAsked(output.fields, answer.report.command)
  const drawing = (out: Write): Drawing => ({
    ...drawingFor(answer, output, world, out),
    ...(fields && { fields }),
  })
  const drawTo = (out: Write): Promise<void> => FORMATS[format](answer.report, drawing(out))
  if (file !== undefined) await writeAtomically(world.io, file, drawTo)
  else if (answer.revealed === true && format === 'table') {
    await reveal(answer.report, world.io, (part) => FORMATS.table(part, drawing(stdout.write)))
  } else await paged(stdout, env, !output.noPager, drawTo)
}

function drawingFor(answer: ReportResult, output: OutputOptions, { io }: World, out: Write): Drawing {
  const { stdout, env } = io
  const stream = outputFile(output) === undefined ? stdout : { isTerminal: false }
  return {
    out,
    width: terminalWidth(stream, env, output.width),
    style: makeStyle(isStyled(stream, env, output.color)),
    strokes: output.ascii ? ASCII : LINES,
    raw: output.raw,
    isTerminal: stream.isTerminal,
    envelope: { query: answer.query, dataset: answer.dataset },
    ...(out === stdout.write && stdout.writeBytes && { outBytes: stdout.writeBytes }),
  }
}

const PROMPT = 'any key: the next layer; q: enough'
const ERASE_LINE = '\r\u001b[2K'

/**
 * A page shown layer by layer, the next at a key press; all at once where nobody can press a key.
 * @param draw draws a report whole, straight to the terminal
 */
export async function reveal(report: Report, io: Io, draw: (part: Report) => Promise<void>): Promise<void> {
  const { key } = io
  if (key === undefined || !io.stdout.isTerminal) return draw(report)
  const page = report.page()
  for (const [index, block] of page.blocks.entries()) {
    const isLast = index === page.blocks.length - 1
    const part = {
      title: index === 0 ? page.title : [],
      blocks: [block],
      footer: isLast ? page.footer : () => [],
    }
    await draw({ ...report, page: () => part })
    if (isLast) return
    await io.stderr.write(PROMPT)
    const pressed = await key()
    await io.stderr.write(ERASE_LINE)
    if (pressed === 'q') return
    await io.stdout.write('\n')
  }
}
