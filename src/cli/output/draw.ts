/** Draws a report in the format asked for, into a file or onto the terminal. */
import { fieldsOf } from '../../formats/fields.js'
import { type Drawing, FORMATS } from '../../formats/format.js'
import { strokes } from '../../terminal/ascii.js'
import { isStyled, makeStyle } from '../../terminal/color.js'
import type { Write } from '../../terminal/io.js'
import { paged } from '../../terminal/pager.js'
import { terminalWidth } from '../../terminal/width.js'
import type { ReportResult } from '../command.js'
import type { OutputOptions } from '../line/options.js'
import type { World } from '../world.js'
import { reveal } from './reveal.js'
import { fieldsAsked } from './fields-asked.js'
import { formatOf, outputFile } from './format-of.js'
import { writeAtomically } from './atomic-write.js'

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
    strokes: strokes(output.ascii),
    raw: output.raw,
    isTerminal: stream.isTerminal,
    envelope: { query: answer.query, dataset: answer.dataset },
    ...(out === stdout.write && stdout.writeBytes && { outBytes: stdout.writeBytes }),
  }
}
