/**
 * How wide the columns of a table are, from its first rows. Where all fits, as wide as they need; else narrow columns
 * keep what they need and the others are equally wide, none narrower than its widest word. No grid where not even the
 * words fit: the rows are then told as records.
 */
import type { Table, TableColumn, TableRow } from '../page/page.js'
import { bare } from '../page/text.js'
import { countWhile } from '../text/halving.js'
import type { Peeked } from './peek.js'
import type { Grid, GridColumn } from './row.js'
import { displayWidth, NARROW } from './width.js'

/** A word wider than this is broken. */
const WIDEST_WORD = 22
/** Without walls: two columns of air before numbers, three before words. */
const AIR = { left: 3, right: 2 } as const

interface Need {
  /** The widest line of its cells and headings. */
  readonly all: number
  /** The widest line of its cells; headings wrapped. */
  readonly cells: number
  /** The widest word of both. */
  readonly words: number
  /** Takes whatever is left. */
  readonly greedy: boolean
}

export function tableGrid(
  table: Table,
  rows: Peeked<TableRow>,
  width: number,
  wall: string,
): Grid | undefined {
  // Rows still to come may need more than those seen, and walls look best from edge to edge.
  const fill = table.walls === true || !rows.complete
  const needs = needsOf(table.columns, rows.first, fill)
  const free = table.columns.reduce((left, _, index) => left - margins(table, index, wall), width)
  const widths = widthsFor(needs, free, width)
  if (widths === undefined) return undefined
  return {
    wall: table.walls === true ? wall : '',
    columns: widths.map((size, index) => gridColumn(table, index, size)),
  }
}

function needsOf(columns: readonly TableColumn[], rows: readonly TableRow[], fill: boolean): Need[] {
  const needs = columns.map(({ heading, subheading = '', wide = false }, index) => {
    const headings = [heading, subheading]
    const cells = rows.flatMap((row) => (row.cells[index] ?? []).map(bare))
    const headingWords = widest(wordsOf(headings))
    return {
      all: widest([...headings, ...cells]),
      cells: Math.max(headingWords, widest(cells)),
      words: Math.min(WIDEST_WORD, Math.max(headingWords, widest(wordsOf(cells)))),
      greedy: fill && wide,
    }
  })
  if (!fill || needs.some(({ greedy }) => greedy)) return needs
  const most = needs.reduce((at, { all }, index) => (all >= (needs[at]?.all ?? 0) ? index : at), 0)
  return needs.map((need, index) => ({ ...need, greedy: index === most }))
}

function widthsFor(needs: readonly Need[], free: number, width: number): number[] | undefined {
  const fits = sum(needs.map(({ all }) => all)) <= free
  if (!fits && width < NARROW && needs.length > 3) return undefined
  const level = (limit: number): number[] =>
    needs.map(({ all, cells, words, greedy }) => {
      const wanted = greedy ? Infinity : fits ? all : cells
      return Math.max(greedy && fits ? all : words, Math.min(wanted, limit))
    })
  if (sum(level(0)) > free) return undefined
  const tooWide = countWhile(free + 1, (limit) => sum(level(limit)) <= free)
  return withRemainder(level(tooWide - 1), level(tooWide), free)
}

/** One more for the last of those that would take it. */
function withRemainder(widths: readonly number[], wider: readonly number[], free: number): number[] {
  let remainder = free - sum(widths)
  return widths.reduceRight<number[]>((done, size, index) => {
    const more = remainder > 0 && (wider[index] ?? size) > size
    if (more) remainder -= 1
    return [more ? size + 1 : size, ...done]
  }, [])
}

function gridColumn(table: Table, index: number, width: number): GridColumn {
  const align = table.columns[index]?.align ?? 'left'
  if (table.walls !== true) return { left: index === 0 ? 0 : AIR[align], width, right: 0, align }
  return { left: index === 0 ? 0 : 1, width, right: index === table.columns.length - 1 ? 0 : 1, align }
}

function margins(table: Table, index: number, wall: string): number {
  const { left, right } = gridColumn(table, index, 0)
  return left + right + (table.walls === true && index > 0 ? displayWidth(wall) : 0)
}

function wordsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '))
}

function widest(lines: readonly string[]): number {
  return lines.reduce((most, line) => Math.max(most, displayWidth(line)), 1)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
