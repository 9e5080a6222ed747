/**
 * The mirror: the two belligerent parties change places in everything that names them. Free text is left alone, so it
 * first loses every word that names a party; what then still names one is structure, in the data as in a report.
 */
import type { DatasetFile } from '../../src/model/dataset.js'
import { groupedBy } from '../../src/model/group.js'

const SWAPPED: ReadonlyMap<string, string> = new Map(
  (
    [
      ['armenia', 'azerbaijan'],
      ['Armenia', 'Azerbaijan'],
      ['ARMENIA', 'AZERBAIJAN'],
    ] as const
  ).flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
)

/** `armenia-mod` becomes `azerbaijan-mod`; a list of both, `Armenia and Azerbaijan`, stays alphabetical. */
export function swapText(text: string): string {
  return text
    .replaceAll(/armenia|azerbaijan/gi, (name) => SWAPPED.get(name) ?? name)
    .replaceAll(/Azerbaijan( and |, )Armenia/g, 'Armenia$1Azerbaijan')
}

/** Swaps keys and texts of a value from JSON, at any depth. */
export function swap<T>(value: T): T {
  return mapped(value, swapText, swapText) as T
}

/** Fields that hold ids and names; all other text is somebody's words. */
const IDS_AND_NAMES = new Set([
  'id',
  'name',
  'alternateName',
  'party',
  'parties',
  'source',
  'partOf',
  'members',
  'incident',
  'document',
  'agencies',
  'of',
  'countedBy',
  'value',
])

/** The same data where no words of coders, pages or speakers name a party. */
export function withoutPartyWords(file: DatasetFile): DatasetFile {
  return mapped(
    file,
    (text, key) => (IDS_AND_NAMES.has(key) ? text : text.replaceAll(/armenia|azerbaijan/gi, 'elsewhere')),
    (key) => key,
  ) as DatasetFile
}

/**
 * A telling stands in one entry for each run of its columns, and which columns are neighbours is a question of the
 * alphabet: here it stands in one entry with all of them.
 */
export function joined(report: Report): Report {
  return { ...report, items: report.items.map(joinedItem) }
}

interface Report {
  readonly items: readonly Item[]
}

interface Item {
  readonly entries?: readonly {
    readonly statements: readonly string[]
    readonly columns: readonly string[]
  }[]
}

function joinedItem(item: Item): Item {
  if (item.entries === undefined) return item
  const groups = groupedBy(item.entries, ({ statements }) => [statements.join()])
  const entries = [...groups.values()].map((runs) => ({
    ...runs[0],
    statements: runs[0]?.statements ?? [],
    columns: runs.flatMap(({ columns }) => columns),
  }))
  return { ...item, entries }
}

/** Order left out: what is alphabetical stands otherwise once names have changed places. */
export function unordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value)) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(fields.map(([key, inside]) => [key, unordered(inside)]))
  }
  const keyed = value.map(unordered).map((item) => [JSON.stringify(item), item] as const)
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}

function mapped(
  value: unknown,
  ofText: (text: string, key: string) => string,
  ofKey: (key: string) => string,
  key = '',
): unknown {
  if (typeof value === 'string') return ofText(value, key)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => mapped(item, ofText, ofKey, key))
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [ofKey(name), mapped(inside, ofText, ofKey, name)]),
  )
}
