/**
 * The mirror: two parties change places in everything that names them. Free text is left alone, so it first loses every
 * word that names one of them; what then still names one is structure, in the data as in a report.
 */
import type { DatasetFile } from '../../src/model/dataset.js'
import { groupedBy } from '../../src/model/group.js'

export interface Mirror {
  /** `armenia-mod` becomes `azerbaijan-mod`; a list of both, `Armenia and Azerbaijan`, stays alphabetical. */
  readonly swapText: (text: string) => string
  /** Swaps keys and texts of a value from JSON, at any depth. */
  readonly swap: <T>(value: T) => T
  /** The same data where no words of coders, pages or speakers name one of the two. */
  readonly withoutPartyWords: (file: DatasetFile) => DatasetFile
}

/** @param one its name in lower case, which comes before that of the `other` in the alphabet */
export function mirrorOf(one: string, other: string): Mirror {
  const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
  const pairs = [(name: string) => name, capital, (name: string) => name.toUpperCase()].map(
    (spelt) => [spelt(one), spelt(other)] as const,
  )
  const swapped = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))
  const either = new RegExp(`${one}|${other}`, 'gi')
  const backwards = new RegExp(`${capital(other)}( and |, )${capital(one)}`, 'g')
  const swapText = (text: string): string =>
    text
      .replaceAll(either, (name) => swapped.get(name) ?? name)
      .replaceAll(backwards, `${capital(one)}$1${capital(other)}`)
  return {
    swapText,
    swap: <T>(value: T) => mapped(value, swapText, swapText) as T,
    withoutPartyWords: (file) =>
      mapped(
        file,
        (text, key) => (IDS_AND_NAMES.has(key) ? text : text.replaceAll(either, 'elsewhere')),
        (key) => key,
      ) as DatasetFile,
  }
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

/** The parties to the conflict of the bundled datasets of 2022. */
export const SIDES: Mirror = mirrorOf('armenia', 'azerbaijan')

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
