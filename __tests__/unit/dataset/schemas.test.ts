import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import typescript from 'typescript'
import { ACTS } from '../../../src/model/act.js'
import { ANCHOR_ROLES } from '../../../src/text/anchor.js'
import { OPINIONS } from '../../../src/model/dataset.js'
import { MEASURES, QUALIFIERS, REPORTS } from '../../../src/model/figure.js'
import { POINT_NAMES } from '../../../src/model/points.js'
import { EXACTNESSES } from '../../../src/model/exactness.js'
import { RELATION_TYPES } from '../../../src/model/relation.js'
import { OLD_STANDINGS, STANDINGS, standingRead } from '../../../src/model/standing.js'
import { SOURCE_TYPES } from '../../../src/model/source.js'
import { ATTRIBUTION_STATUSES, NAMED } from '../../../src/model/statement.js'

interface Schema {
  readonly description?: string
  readonly $ref?: string
  readonly const?: unknown
  readonly deprecated?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: unknown
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly $defs?: Readonly<Record<string, Schema>>
}

const read = (name: string): Schema =>
  JSON.parse(readFileSync(`data/schema/${name}.v1.json`, 'utf8')) as Schema
const dataset = read('dataset')
const record = read('record')
const def = (schema: Schema, name: string): Schema => schema.$defs?.[name] ?? {}
const field = (schema: Schema, name: string, key: string): Schema => def(schema, name).properties?.[key] ?? {}
const words = (schema: Schema): unknown[] => (schema.oneOf ?? []).map((choice) => choice.const)

describe('the words of the schema are those of the model', () => {
  test.each([
    ['act', words(def(dataset, 'act')), Object.keys(ACTS)],
    ['anchor role', words(field(dataset, 'anchor', 'role')), ANCHOR_ROLES],
    ['opinion', words(field(dataset, 'assessment', 'opinion')), OPINIONS],
    ['measure', words(field(dataset, 'figure', 'measure')), MEASURES],
    ['report', words(field(dataset, 'figure', 'report')), REPORTS],
    ['qualifier', words(field(dataset, 'figure', 'qualifier')), QUALIFIERS],
    ['point', Object.keys(def(dataset, 'points').properties ?? {}), POINT_NAMES],
    ['exactness', words(field(dataset, 'quote', 'exactness')), EXACTNESSES],
    ['relation', words(field(dataset, 'relation', 'type')), RELATION_TYPES],
    ['source type', words(field(dataset, 'source', 'type')), SOURCE_TYPES],
    ['standing', words(def(dataset, 'standing')), [...STANDINGS, ...OLD_STANDINGS]],
    ['attribution status', words(field(dataset, 'attribution', 'status')), ATTRIBUTION_STATUSES],
    ['named', words(field(dataset, 'attribution', 'named')), NAMED],
  ])('%s', (_what, inSchema, inModel) => {
    expect(inSchema.toSorted()).toEqual([...inModel].toSorted())
  })

  test('old words for a standing are marked, and said to be read as what they are read as', () => {
    const old = (def(dataset, 'standing').oneOf ?? []).filter((choice) => choice.deprecated === true)
    expect(old.map((choice) => [choice.const, choice.description])).toEqual(
      OLD_STANDINGS.map((word) => [
        word,
        `an old word, read as ${standingRead(word) ?? 'not coded'} and never written`,
      ]),
    )
    expect(def(record, 'standing')).toEqual(def(dataset, 'standing'))
  })

  test('the definitions of acts are the same', () => {
    const inSchema = (def(dataset, 'act').oneOf ?? []).map((choice) => [choice.const, choice.description])
    expect(inSchema).toEqual(Object.entries(ACTS).map(([act, { definition }]) => [act, definition]))
  })
})

describe('the keys of the schema are those of the types', () => {
  const types = new Map([...interfacesOf('src/model'), ...interfacesOf('src/text')])
  test.each([
    ['party', 'Party'],
    ['source', 'Source'],
    ['role', 'Role'],
    ['document', 'Document'],
    ['translation', 'Translation'],
    ['incident', 'Incident'],
    ['placeName', 'PlaceName'],
    ['statement', 'Statement'],
    ['attribution', 'Attribution'],
    ['relay', 'Relay'],
    ['target', 'Target'],
    ['quote', 'Quote'],
    ['witness', 'Witness'],
    ['figure', 'Figure'],
    ['appearance', 'Appearance'],
    ['anchor', 'Anchor'],
    ['textQuoteSelector', 'TextQuoteSelector'],
    ['textPositionSelector', 'TextPositionSelector'],
    ['rangeSelector', 'RangeSelector'],
    ['relation', 'Relation'],
    ['assessment', 'Assessment'],
    ['coding', 'Coding'],
  ])('%s is %s', (name, type) => {
    expect(keysOf(def(dataset, name))).toEqual(types.get(type))
  })

  test('the dataset itself', () => {
    expect(keysOf(dataset)).toEqual(types.get('DatasetFile'))
    expect(keysOf(dataset.properties?.['dataset'] ?? {})).toEqual(types.get('DatasetInfo'))
  })

  test('a record has every field of a statement, and of its attribution, under its own name, but no marks', () => {
    const fields = [...(types.get('Statement') ?? []), ...(types.get('Attribution') ?? [])]
      .map((key) => key.replace('?', ''))
      .map((key) => (key === 'appearances' ? 'documents' : key))
      .filter((key) => key !== 'attribution' && key !== 'dateFromNotHeld')
    expect(Object.keys(record.properties ?? {})).toEqual(expect.arrayContaining(fields))
  })
})

describe.each(['dataset', 'record', 'output'])('%s.v1.json', (name) => {
  const parts = everyPart(read(name))

  test('describes every field', () => {
    const silent = parts.flatMap(({ way, schema }) =>
      Object.entries(schema.properties ?? {})
        .filter(([, property]) => property.description === undefined && property.$ref === undefined)
        .map(([key]) => `${way}.${key}`)
        .filter((key) => !/\.(if|then|else)\./.test(key)),
    )
    // What narrows a field in one command or condition says what it narrows, not again what it is.
    expect(silent).toEqual([])
  })

  test('describes every word of a list of words', () => {
    const choices = parts.flatMap(({ schema }) => schema.oneOf ?? [])
    expect(choices.filter((choice) => choice.description === undefined)).toEqual([])
  })

  test('takes no other keys, except in the raw record’s own labels', () => {
    const open = parts
      .filter(({ way, schema }) => schema.properties !== undefined && !/\.(if|then|else)$/.test(way))
      .filter(({ schema }) => schema.additionalProperties !== false)
      .map(({ way }) => way)
    expect(open).toEqual(name === 'output' ? openParts() : ['.$defs.selector'])
  })
})

/** The envelope of output, which is closed as a whole, and what each command adds to it. */
function openParts(): string[] {
  const added = Object.keys(read('output').$defs ?? {}).filter((name) => name.endsWith('Output'))
  return ['', ...added.map((name) => `.$defs.${name}`)]
}

function keysOf(schema: Schema): string[] {
  const required = new Set(schema.required)
  return Object.keys(schema.properties ?? {})
    .map((key) => (required.has(key) ? key : `${key}?`))
    .toSorted()
}

/** Keys of each interface, `name?` where they may be absent. */
function interfacesOf(folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    const tree = typescript.createSourceFile(file, text, typescript.ScriptTarget.Latest)
    for (const node of tree.statements) {
      if (!typescript.isInterfaceDeclaration(node)) continue
      const members = node.members.map((member) => {
        const name = member.name !== undefined && 'text' in member.name ? String(member.name.text) : ''
        return member.questionToken === undefined ? name : `${name}?`
      })
      found.set(node.name.text, members.toSorted())
    }
  }
  return found
}

function everyPart(schema: unknown, way = ''): { way: string; schema: Schema }[] {
  if (typeof schema !== 'object' || schema === null) return []
  const inside = Object.entries(schema).flatMap(([key, value]) => everyPart(value, `${way}.${key}`))
  return [{ way, schema }, ...inside]
}
