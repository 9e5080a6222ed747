/** The fields of a report's items: all their names, or only those asked for (`--fields`). */
import type { Stream } from '../page/page.js'
import type { Item, Json, Report } from '../reports/report.js'

/** The items, with only the fields asked for and in that order; a field that an item has not is left out. */
export async function* itemsOf(
  report: Pick<Report, 'items'>,
  fields: readonly string[] | undefined,
): AsyncGenerator<Item> {
  for await (const item of report.items) yield fields === undefined ? item : picked(item, fields)
}

function picked(item: Item, fields: readonly string[]): Item {
  const chosen = new Map<string, Json>()
  for (const field of fields) {
    const value = Object.hasOwn(item, field) ? item[field] : undefined
    if (value !== undefined) chosen.set(field, value)
  }
  return Object.fromEntries(chosen)
}

/** The names of all fields in the order in which they first occur (`--fields` alone lists them). */
export async function fieldsOf(report: Pick<Report, 'items'>): Promise<string[]> {
  const fields = new Set<string>()
  for await (const item of report.items) addFields(fields, item)
  return [...fields]
}

export function fieldsAmong(items: readonly Item[]): string[] {
  const fields = new Set<string>()
  for (const item of items) addFields(fields, item)
  return [...fields]
}

function addFields(fields: Set<string>, item: Item): void {
  for (const [name, value] of Object.entries(item)) if (value !== undefined) fields.add(name)
}

/** Whether all items are at hand, so that they may be read twice. */
export function isAtHand(items: Stream<Item>): items is readonly Item[] {
  return Array.isArray(items)
}
