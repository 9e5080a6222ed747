/** A record as a dataset of its own. Its registers are built when something is asked of them, which is seldom. */
import type { Found } from '../../../evidence/engine.js'
import { type Dataset, link } from '../../../model/dataset.js'
import type { FlatRecord } from '../../../model/record.js'
import { fromRecord, statementOf } from '../../../model/records.js'
import type { RegisterLine } from '../../../model/register-line.js'
import type { Statement } from '../../../model/statement.js'

export class OneRecord {
  readonly statement: Statement
  readonly dataset: Dataset

  /**
   * @param lines of registers, which say more of those whom the record names
   * @param dataFlag what one adds to a command to ask this data
   */
  constructor(record: FlatRecord, lines: readonly RegisterLine[], dataFlag = '') {
    this.statement = statementOf(record)
    this.dataset = lazyDataset(() => link(fromRecord(record, lines), ''), this.statement, dataFlag)
  }
}

/** As the contract has it. */
export function found({ dataset, statement }: OneRecord): Found {
  return { lookup: dataset, statement }
}

function lazyDataset(make: () => Dataset, statement: Statement, dataFlag: string): Dataset {
  let made: Dataset | undefined
  const whole = (): Dataset => (made ??= make())
  return {
    sha256: '',
    dataFlag,
    statements: [statement],
    get info() {
      return whole().info
    },
    get parties() {
      return whole().parties
    },
    get sources() {
      return whole().sources
    },
    get documents() {
      return whole().documents
    },
    get incidents() {
      return whole().incidents
    },
    get statementById() {
      return whole().statementById
    },
    get relations() {
      return whole().relations
    },
    get relationsOf() {
      return whole().relationsOf
    },
    get assessments() {
      return whole().assessments
    },
  }
}
