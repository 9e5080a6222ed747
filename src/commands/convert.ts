/** `claims convert`: a dataset in another form, and spreadsheets and other people's files into ours. */
import { type Command, defineCommand } from '../cli/command.js'
import { choice, flag, text } from '../cli/line/option-kinds.js'
import { READING, REFUSED } from '../cli/line/options.js'
import { FORMS } from './convert/form.js'

export const convert: Command = defineCommand({
  name: 'convert',
  summary: 'a dataset as JSON, NDJSON, CSV or TSV; spreadsheets and other people’s files into ours',
  takes: 'FILE',
  options: {
    written: {
      heading: 'What is written',
      options: {
        to: choice('FORM', FORMS, 'the form; else the ending of -o says it'),
        output: text('FILE', 'write to a file, whole or not at all', { short: 'o' }),
        raw: flag('no apostrophe before a cell that a spreadsheet would take for a formula'),
      },
    },
    reading: {
      heading: 'How it is read',
      options: {
        ...READING,
        noHeader: flag('the first row is data; --map goes by the numbers of columns'),
        noQuotes: flag('quotation marks are characters like any other'),
        refused: REFUSED,
      },
    },
  },
  examples: [
    {
      command: 'claims convert mine.json --to csv',
      what: 'a dataset into a spreadsheet; -o mine.csv saves it',
    },
    {
      command: 'claims convert autumn --to ndjson',
      what: 'a record a line, and whatever records do not carry',
    },
  ],
  ownForm: {
    why: 'it writes a dataset, in the form that --to or the ending of -o names',
    instead: 'claims convert mine.json --to csv; what commands print: claims help formats',
  },
  run: async (options, call) => (await import('./convert/convert-answer.js')).convertAnswer(options, call),
})
