/** One statement whole: words, source, dates, target, what answers it, where it can be read, who coded it. */
import type { Dataset } from '../model/dataset.js'
import { toRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import type { Block } from '../page/page.js'
import { faint, plain, strong, type Text } from '../page/text.js'
import { NO_FINDING, sentences } from './footer.js'
import { originRows } from './card/origin.js'
import { saidRows } from './card/said.js'
import { replyRows } from './card/replies.js'
import { witnessBlocks } from './card/witnesses.js'
import type { Item, Report } from './report.js'
import { datasetLine } from './title.js'

export function show(dataset: Dataset, statements: readonly Statement[]): Report {
  return {
    command: 'show',
    head: {},
    items: statements.map((statement) => toRecord(dataset, statement) as unknown as Item),
    tail: () => ({}),
    page: () => ({
      title: [datasetLine(dataset)],
      blocks: statements.flatMap((statement) => cardOf(dataset, statement)),
      footer: () => [sentences('What is not said above is not coded in this dataset.', NO_FINDING)],
    }),
  }
}

function cardOf(dataset: Dataset, statement: Statement): Block[] {
  return [
    {
      kind: 'fields',
      heading: headingOf(statement),
      rows: [
        ...saidRows(dataset, statement),
        ...replyRows(dataset, statement),
        ...originRows(dataset, statement),
      ].filter((row) => row.paragraphs.length > 0),
    },
    ...witnessBlocks(dataset, statement),
  ]
}

function headingOf(statement: Statement): Text {
  const rank =
    statement.rank === 'deprecated' ? `  deprecated: ${statement.rankReason ?? 'no reason given'}` : ''
  return [...strong(statement.id), ...plain(`  ${statement.gist}`), ...faint(rank)]
}
