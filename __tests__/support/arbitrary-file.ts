/**
 * Any dataset file that its schema allows, with hostile words in every text: what a law must hold for. Made from the
 * schema, so that a new field is tried as soon as it is described.
 */
import { readFileSync } from 'node:fs'
import fc, { type Arbitrary } from 'fast-check'
import type { DatasetFile } from '../../src/model/dataset.js'
import type { Relation } from '../../src/model/relation.js'
import type { Statement } from '../../src/model/statement.js'

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly pattern?: string
  readonly const?: unknown
  readonly oneOf?: readonly { readonly const: string; readonly deprecated?: boolean }[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

const { $defs: PARTS } = JSON.parse(readFileSync('data/schema/dataset.v1.json', 'utf8')) as {
  readonly $defs: Readonly<Record<string, Schema>>
}

/** Each register has entries with these ids, so that every reference leads somewhere. */
const IDS = ['a', 'b-2', 'c']

const words = fc.string({
  unit: fc.constantFrom(...'aé=+-@\'"“,;\t\n\r {[:', '＝', '\u00a0', '\ufeff', '\u202e', '𝕏'),
  minLength: 1,
  maxLength: 8,
})

/** Parts that a schema describes by conditions. */
const OWN: Readonly<Record<string, Arbitrary<unknown>>> = {
  id: fc.constantFrom(...IDS),
  edtf: fc.constantFrom('2022-11-07', '2022?-11-07', '2022-11-06/..', '2022-11', '[2022-11-06,2022-11-07]'),
  point: fc.oneof(fc.constant({ cut: true }), fc.record({ asPrinted: words, value: words })),
  target: fc.oneof(
    fc.record({ party: fc.constantFrom(...IDS) }),
    fc.record({ source: fc.constantFrom(...IDS), asPrinted: words }),
  ),
  selector: fc.record({ type: fc.constant('TextQuoteSelector'), exact: words, prefix: words }),
}

function valueOf(schema: Schema): Arbitrary<unknown> {
  if (schema.$ref !== undefined) return partOf(schema.$ref.replace('#/$defs/', ''))
  if (schema.oneOf !== undefined) {
    const present = schema.oneOf.filter((choice) => choice.deprecated !== true)
    return fc.constantFrom(...present.map((choice) => choice.const))
  }
  if (schema.const !== undefined) return fc.constant(schema.const)
  switch (schema.type) {
    case 'object':
      return objectOf(schema)
    case 'array':
      return fc.array(valueOf(schema.items ?? {}), { minLength: 1, maxLength: 2 })
    case 'boolean':
      return fc.boolean()
    case 'number':
    case 'integer':
      return fc.nat(9)
    default:
      if (schema.pattern?.startsWith('^https') === true) return fc.webUrl()
      return schema.pattern?.includes('{64}') === true ? fc.constant('0'.repeat(64)) : words
  }
}

function objectOf({ properties, required = [] }: Schema): Arbitrary<object> {
  if (properties === undefined) return fc.dictionary(words, words, { maxKeys: 2 })
  const fields = Object.entries(properties).map(([name, schema]) => [name, valueOf(schema)] as const)
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] })
}

function partOf(name: string): Arbitrary<unknown> {
  const own = OWN[name]
  const schema = PARTS[name]
  if (own !== undefined) return own
  if (schema === undefined) throw new Error(`the schema has no ${name}`)
  return valueOf(schema)
}

/** An entry for each id, in any order. */
function register(entry: Arbitrary<unknown>): Arbitrary<readonly unknown[]> {
  const entries = fc.tuple(...IDS.map((id) => entry.map((any) => ({ ...(any as object), id }))))
  return entries.chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))
}

/** Marked where the statement that gives its date is not held, and only there. */
const statement = partOf('statement').map((any) => {
  const { dateFromNotHeld, ...held } = any as Statement
  return dateFromNotHeld === undefined ? held : { ...held, dateFromNotHeld, happenedDateFrom: 'elsewhere' }
})

/** Marked where one end is not held, and only there. */
const relation = partOf('relation').map((any) => {
  const { endNotHeld, ...held } = any as Relation
  return endNotHeld === undefined ? held : { ...held, endNotHeld, to: 'elsewhere' }
})

export const anyFile: Arbitrary<DatasetFile> = fc
  .record(
    {
      schemaVersion: fc.constant(1),
      dataset: fc.record(
        { id: fc.constant('any'), title: words, method: words },
        { requiredKeys: ['id', 'title'] },
      ),
      parties: register(partOf('party')),
      sources: register(partOf('source')),
      documents: register(partOf('document')),
      incidents: register(partOf('incident')),
      statements: register(statement),
      relations: fc.uniqueArray(relation, {
        maxLength: 3,
        selector: (one) => JSON.stringify(one),
      }),
      assessments: fc.array(partOf('assessment'), { minLength: 1, maxLength: 2 }),
    },
    {
      requiredKeys: [
        'schemaVersion',
        'dataset',
        'parties',
        'sources',
        'documents',
        'incidents',
        'statements',
        'relations',
      ],
    },
  )
  .map((file) => file as unknown as DatasetFile)
