/** The columns of tables, by how wide they are and where their cells stand. */
import type { TableColumn } from './page.js'

/** As wide as its widest cell. */
export function narrow(heading: string): TableColumn {
  return { heading }
}

/** Takes what width is left. */
export function wide(heading: string): TableColumn {
  return { heading, wide: true }
}

/** Numbers, one under another. */
export function right(heading: string): TableColumn {
  return { heading, align: 'right' }
}

/** Each cell is one phrase, in one or two lines. */
export function phrase(heading: string): TableColumn {
  return { heading, phrase: true }
}
