/** Draws a report in the format asked for, into a file or onto the terminal. */
import { fieldsOf } from '../formats/fields.js'
import { type Drawing, FORMATS } from '../formats/format.js'
import { strokes } from '../terminal/ascii.js'
import { type ColorChoice, isStyled, makeStyle } from '../terminal/color.js'
import type { Write } from '../terminal/io.js'
import { paged } from '../terminal/pager.js'
import { terminalWidth } from '../terminal/width.js'
import { type Answer, type Call, optionGiven, optionText } from './command.js'
import { reveal } from './reveal.js'
import { formatOf } from './format-of.js'
import { wholeNumber } from './value.js'
import { writtenWhole } from './written-whole.js'

type ReportAnswer = Extract<Answer, { kind: 'report' }>

export async function draw(answer: ReportAnswer, call: Call): Promise<void> {
  const { stdout, env } = call.world.io
  if (optionGiven(call, 'fields') && optionText(call, 'fields') === undefined) {
    await stdout.write(`${(await fieldsOf(answer.report)).join('\n')}\n`)
    return
  }
  const format = formatOf(call)
  const file = optionText(call, 'output')
  const drawTo = (out: Write): Promise<void> => FORMATS[format](answer.report, drawing(answer, call, out))
  if (file !== undefined) await writtenWhole(call, file, drawTo)
  else if (optionGiven(call, 'reveal') && format === 'table') {
    await reveal(answer.report, call.world.io, (part) => FORMATS.table(part, drawing(answer, call, stdout.write)))
  } else await paged(stdout, env, !optionGiven(call, 'no-pager'), drawTo)
}

function drawing(answer: ReportAnswer, call: Call, out: Write): Drawing {
  const { stdout, env } = call.world.io
  const toFile = optionGiven(call, 'output')
  const stream = toFile ? { isTerminal: false } : stdout
  const color = optionText(call, 'color') as ColorChoice | undefined
  return {
    out,
    width: terminalWidth(stream, env, wholeNumber(call, 'width')),
    style: makeStyle(isStyled(stream, env, color)),
    strokes: strokes(optionGiven(call, 'ascii')),
    ...fieldNames(call),
    envelope: { query: answer.query, dataset: answer.dataset },
  }
}

function fieldNames(call: Call): { fields?: readonly string[] } {
  const text = optionText(call, 'fields')
  return text === undefined ? {} : { fields: text.split(',').map((name) => name.trim()) }
}
