/** From types to JSON Schema, on types made for it. That of the program's own output is compared as a whole. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { outputSchemaOf } from '../../../scripts/output-schema.js'
import { temporaryFolder } from '../../support/folder.js'

const folder = temporaryFolder('output-types')
let files = 0

/** The schema of one output whose items have these fields; a comment begins a line. */
function schemaOf(fields: string, further = '', summary = ''): ReturnType<typeof outputSchemaOf> {
  files += 1
  const file = path.join(folder, `types-${String(files)}.ts`)
  writeFileSync(
    file,
    `type NoFields = Readonly<Record<string, never>>
    /** All. */
    export interface Envelope {
      /** Which. */
      readonly command: keyof Outputs
      /** The question. */
      readonly query?: string
    }
    export interface Outputs {
      /** to ask */
      readonly ask: AskOutput
    }
    /** claims ask */
    interface AskOutput {
      readonly head: NoFields
      ${summary}
      /** The answers. */
      readonly item: Answer
      readonly tail: NoFields
    }
    /** An answer. */
    interface Answer {
${fields}
}
    ${further}`,
  )
  return outputSchemaOf(file)
}

function itemOf(fields: string, further?: string): unknown {
  return schemaOf(fields, further).$defs['answer']
}

describe('fields', () => {
  test('that may be absent are not required, that may be null are null or what they are', () => {
    expect(
      itemOf('/** Name. */ readonly name: string | null\n/** Tags. */ readonly tags?: readonly string[]'),
    ).toEqual({
      description: 'An answer.',
      type: 'object',
      properties: {
        name: { description: 'Name.', type: ['string', 'null'] },
        tags: { description: 'Tags.', type: 'array', items: { type: 'string' } },
      },
      required: ['name'],
      additionalProperties: false,
    })
  })

  test('of what an interface extends stand in it; another interface is referred to', () => {
    const schema = schemaOf(
      '/** Kind. */ readonly kind: Kind | null',
      '/** A kind. */ interface Kind extends Named {\n/** How many. */ readonly count: number\n}\ninterface Named {\n/** Name. */ readonly name: string\n}',
    )
    expect(schema.$defs).toMatchObject({
      answer: { properties: { kind: { anyOf: [{ $ref: '#/$defs/kind' }, { type: 'null' }] } } },
      kind: { required: ['name', 'count'], additionalProperties: false },
    })
  })

  test('that are words are described word by word', () => {
    const words = [
      { const: 'yes', description: 'it is' },
      { const: 'no', description: 'it is not' },
    ]
    const inline = '/** Whether. */ readonly is: /** it is */ | "yes" /** it is not */ | "no"'
    expect(itemOf(inline)).toMatchObject({ properties: { is: { type: 'string', oneOf: words } } })
    const listed = 'const ANSWERS = [/** it is */ "yes", /** it is not */ "no"] as const'
    expect(itemOf('/** Whether. */ readonly is: (typeof ANSWERS)[number]', listed)).toMatchObject({
      properties: { is: { type: 'string', oneOf: words } },
    })
  })

  test('have the keywords of their comments and of the types that they name', () => {
    const count = '/**\n * How many.\n * @asType integer\n * @minimum 0\n */\ntype Count = number'
    expect(itemOf('/** Counts.\n * @minItems 1 */ readonly counts: readonly Count[]', count)).toMatchObject({
      properties: { counts: { type: 'array', minItems: 1, items: { type: 'integer', minimum: 0 } } },
    })
  })
})

describe('the summary', () => {
  const described = '/** In short. */\nreadonly summary: {\n/** How many. */ readonly answers: number\n}'

  test('of an output is always there, with or without items', () => {
    const { $defs, required, dependentRequired } = schemaOf('', '', described)
    expect($defs['askOutput']).toMatchObject({
      properties: {
        summary: { description: 'In short.', required: ['answers'], additionalProperties: false },
        items: { type: 'array' },
      },
      required: ['summary'],
    })
    expect(required).toEqual(['command'])
    expect(dependentRequired).toEqual({ items: ['items', 'count'], count: ['items', 'count'] })
  })

  test('is no field of an output that has none', () => {
    const { $defs } = schemaOf('')
    expect($defs['askOutput']).toMatchObject({ properties: { items: { description: 'The answers.' } } })
    expect(JSON.stringify($defs['askOutput'])).not.toContain('summary')
  })

  test('needs a description', () => {
    const undescribed = 'readonly summary: {\n/** How many. */ readonly answers: number\n}'
    expect(() => schemaOf('', '', undescribed)).toThrow(/No comment describes the field summary/)
  })
})

describe('an error names the place of', () => {
  test.each([
    [
      'a field that nothing describes',
      'readonly name: string',
      /No comment describes the field name: .*:23$/,
    ],
    [
      'a type that has no JSON Schema',
      '/** When. */ readonly at: () => void',
      /No JSON Schema for the type .*:23$/,
    ],
    ['a type that is nowhere', '/** Who. */ readonly who: Nobody', /Nobody is not declared: .*:23$/],
  ])('%s', (_what, fields, message) => {
    expect(() => schemaOf(fields)).toThrow(message)
  })
})
