/** Draws a report in the format asked for, into a file or onto the terminal. */
import { fieldsOf } from '../../formats/fields.js'
import { type Drawing, FORMATS } from '../../formats/format.js'
import { strokes } from '../../terminal/ascii.js'
import { type ColorChoice, isStyled, makeStyle } from '../../terminal/color.js'
import type { Write } from '../../terminal/io.js'
import { paged } from '../../terminal/pager.js'
import { terminalWidth } from '../../terminal/width.js'
import { type CommandResult, type Call, optionGiven, optionText } from '../command.js'
import { reveal } from './reveal.js'
import { fieldsAsked } from './fields-asked.js'
import { formatOf, outputFile } from './format-of.js'
import { wholeNumber } from '../line/value.js'
import { writeAtomically } from './atomic-write.js'

type ReportAnswer = Extract<CommandResult, { kind: 'report' }>

export async function draw(answer: ReportAnswer, call: Call): Promise<void> {
  const { stdout, env } = call.world.io
  if (optionGiven(call, 'fields') && optionText(call, 'fields') === undefined) {
    await stdout.write(`${(await fieldsOf(answer.report)).join('\n')}\n`)
    return
  }
  const format = formatOf(call, answer.report.command)
  const file = outputFile(call)
  const fields = await fieldsAsked(call, answer.report.command)
  const drawing = (out: Write): Drawing => ({ ...drawingFor(answer, call, out), ...(fields && { fields }) })
  const drawTo = (out: Write): Promise<void> => FORMATS[format](answer.report, drawing(out))
  if (file !== undefined) await writeAtomically(call, file, drawTo)
  else if (optionGiven(call, 'reveal') && format === 'table') {
    await reveal(answer.report, call.world.io, (part) => FORMATS.table(part, drawing(stdout.write)))
  } else await paged(stdout, env, !optionGiven(call, 'no-pager'), drawTo)
}

function drawingFor(answer: ReportAnswer, call: Call, out: Write): Drawing {
  const { stdout, env } = call.world.io
  const stream = outputFile(call) === undefined ? stdout : { isTerminal: false }
  const color = optionText(call, 'color') as ColorChoice | undefined
  return {
    out,
    width: terminalWidth(stream, env, wholeNumber(call, 'width')),
    style: makeStyle(isStyled(stream, env, color)),
    strokes: strokes(optionGiven(call, 'ascii')),
    raw: optionGiven(call, 'raw'),
    isTerminal: stream.isTerminal,
    envelope: { query: answer.query, dataset: answer.dataset },
    ...(out === stdout.write && stdout.writeBytes && { outBytes: stdout.writeBytes }),
  }
}
