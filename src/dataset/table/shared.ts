/** What a row shares with the others of its table. */
import type { CellHabits } from './cell-habits.js'
import type { Cells } from './cell-reader.js'
import type { ColumnLook } from './column-look.js'
import type { Names } from './names.js'
import type { DateOrder } from './no-date.js'

export interface Shared {
  readonly names: Names
  /** Ids for the addresses of documents: one address is one document in all rows. */
  readonly idOfUrl: (url: string) => string
  /** Of all rows, for relations between them. */
  readonly ids: ReadonlySet<string>
  readonly dates: DateOrder | undefined
  /** What all rows say, by the name of our column; a cell goes before it. */
  readonly constants: Cells
  readonly habits: CellHabits
  /** Sees what rows show together. */
  readonly look: ColumnLook
}
