/** Which properties of a JSON Schema neither say what they are nor refer to something that does. */

export interface Schema {
  readonly $id?: string
  readonly $ref?: string
  readonly const?: unknown
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** Ways to them, `/$defs/day/properties/said`; `all` are the schemas that references may lead into. */
export function undescribed(schema: Schema, all: readonly Schema[]): string[] {
  return silentIn(schema, '', (property) => isDescribed(property, schema, all))
}

function silentIn(part: unknown, way: string, described: (property: Schema) => boolean): string[] {
  if (typeof part !== 'object' || part === null) return []
  // A condition narrows properties that are described elsewhere.
  const entries = Object.entries(part).filter(([key]) => !['if', 'then', 'else'].includes(key))
  const properties = way.endsWith('/properties') ? entries : []
  return [
    ...properties.filter(([, property]) => !described(property as Schema)).map(([name]) => `${way}/${name}`),
    ...entries.flatMap(([key, inner]) => silentIn(inner, `${way}/${key}`, described)),
  ]
}

function isDescribed(property: Schema, home: Schema, all: readonly Schema[]): boolean {
  if (property.description !== undefined) return property.description !== ''
  if (property.$ref === undefined) return false
  const [id = '', pointer = ''] = property.$ref.split('#')
  const other = id === '' ? home : all.find((schema) => schema.$id === id)
  const target = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], other)
  return target !== undefined && isDescribed(target as Schema, other ?? home, all)
}

/** Names of the properties of a command's items, from the schema of output; none where they are records. */
export function itemFields(output: OutputSchema, command: string): string[] {
  const answers = output.allOf.filter((rule) => rule.if.properties.command.const === command)
  return answers.flatMap(({ then }) => {
    const item = definition(output, then.$ref)?.properties?.['items']?.items
    return Object.keys(item?.properties ?? definition(output, item?.$ref)?.properties ?? {})
  })
}

export interface OutputSchema extends Schema {
  readonly allOf: readonly {
    readonly if: { readonly properties: { readonly command: { readonly const: string } } }
    readonly then: { readonly $ref: string }
  }[]
  readonly $defs: Readonly<Record<string, Schema>>
}

function definition(output: OutputSchema, ref = ''): Schema | undefined {
  return output.$defs[/^#\/\$defs\/(\w+)$/.exec(ref)?.[1] ?? '']
}
