/** `claims convert`: a dataset in another form, and spreadsheets and other people's files into ours. */
import type { CommandResult, Call, Command } from '../cli/command.js'
import { READING } from '../cli/line/options.js'

export const FORMS = ['json', 'ndjson', 'csv', 'tsv'] as const
export type Form = (typeof FORMS)[number]

export const convert: Command = {
  name: 'convert',
  summary: 'a dataset as JSON, NDJSON, CSV or TSV; spreadsheets and other people’s files into ours',
  takes: 'FILE',
  options: [
    {
      heading: 'What is written',
      options: [
        { name: 'to', value: 'FORM', choices: FORMS, help: 'the form; else the ending of -o says it' },
        { name: 'output', short: 'o', value: 'FILE', help: 'write to a file, whole or not at all' },
        {
          name: 'refused',
          value: 'FILE',
          help: 'write what can be read, and to FILE the rows that cannot, with the reasons',
        },
        { name: 'raw', help: 'no apostrophe before a cell that a spreadsheet would take for a formula' },
      ],
    },
    {
      heading: 'How it is read',
      options: [
        ...READING,
        { name: 'no-header', help: 'the first row is data; --map goes by the numbers of columns' },
        { name: 'no-quotes', help: 'quotation marks are characters like any other' },
      ],
    },
  ],
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
  run: async (call: Call): Promise<CommandResult> => {
    const { convertAnswer } = await import('./convert/convert-answer.js')
    return convertAnswer(call)
  },
}
