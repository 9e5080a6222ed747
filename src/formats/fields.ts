/** The fields of a report's items: all their names, or only those asked for (`--fields`). */
import type { Report } from '../reports/report.js'

/** An item as formats see it: fields of whatever names, with values from JSON. */
export type Item = Readonly<Record<string, unknown>>

/** The items, with only the fields asked for and in that order; a field that an item has not is left out. */
export async function* itemsOf(
  report: Pick<Report, 'items'>,
  fields: readonly string[] | undefined,
): AsyncGenerator<Item> {
  for await (const item of report.items) yield fields === undefined ? (item as Item) : picked(item, fields)
}

function picked(item: object, fields: readonly string[]): Item {
  const values = fields.map((field) => [field, valueAt(item, field)] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

/** The value of a field; undefined where the item has no such field of its own. */
export function valueAt(item: object, field: string): unknown {
  return Object.hasOwn(item, field) ? (item as Item)[field] : undefined
}

/** The names of all fields in the order in which they first occur (`--fields` alone lists them). */
export async function fieldsOf(report: Pick<Report, 'items'>): Promise<string[]> {
  const fields = new Set<string>()
  for await (const item of report.items) addFields(fields, item)
  return [...fields]
}

export function fieldsAmong(items: readonly object[]): string[] {
  const fields = new Set<string>()
  for (const item of items) addFields(fields, item)
  return [...fields]
}

function addFields(fields: Set<string>, item: object): void {
  for (const [name, value] of Object.entries(item)) if (value !== undefined) fields.add(name)
}
