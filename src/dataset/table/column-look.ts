/** What the rows of a file show together: the order of day and month, and addresses that are none. */
import { listed } from '../mapping.js'
import { provenOrder } from './day-forms.js'
import type { DateOrder } from './no-date.js'

const EXAMPLES = 3

export class ColumnLook {
  /** A date for each order that a column shows, by our name of the column. */
  readonly #orders = new Map<string, Map<DateOrder, string>>()
  #notAddresses = 0
  readonly #examples: string[] = []

  /** Sees a date as it was typed. */
  seeDate(column: string, text: string): void {
    const order = provenOrder(text)
    if (order === undefined) return
    const shown = this.#orders.get(column) ?? new Map<DateOrder, string>()
    if (!shown.has(order)) shown.set(order, text)
    this.#orders.set(column, shown)
  }

  /** Sees words where an address is looked for. */
  seeNoAddress(text: string): void {
    this.#notAddresses += 1
    if (this.#examples.length < EXAMPLES && !this.#examples.includes(text)) this.#examples.push(text)
  }

  /** What to do about a date of a column that can be two days; undefined where no other date tells. */
  orderHint(column: string): string | undefined {
    const shown = [...(this.#orders.get(column) ?? [])]
    const [first, second] = shown
    if (first === undefined) return undefined
    const proof = shown.map(([order, text]) => `“${text}” has the ${FIRST[order]} first`).join(', and ')
    return second === undefined
      ? `in the same column ${proof}: --dates ${first[0]}`
      : `in the same column ${proof}: correct them, for no order fits all`
  }

  /** What to tell beside the answer. */
  notices(file: string): string[] {
    const count = this.#notAddresses
    if (count === 0) return []
    const such = this.#examples.map((text) => `“${text}”`)
    return [
      `${file}: ${count === 1 ? 'one address is none and stays' : `${String(count)} addresses are none and stay`} in coding.original: ${listed(such)}`,
    ]
  }
}

const FIRST: Readonly<Record<DateOrder, string>> = { dmy: 'day', mdy: 'month', ymd: 'year' }
