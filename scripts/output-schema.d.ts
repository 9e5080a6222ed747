/** The schemas by name, as they should stand in data/schema. */
export function schemas(): Promise<Readonly<Record<'dataset' | 'record' | 'output', object>>>

/**
 * The schema of the output that a file declares.
 * @throws Error for a field without a comment, and for a type that has no JSON Schema, with its place
 */
export function outputSchemaOf(file: string): {
  readonly required: readonly string[]
  readonly dependentRequired: Readonly<Record<string, readonly string[]>>
  readonly allOf: readonly object[]
  readonly $defs: Readonly<Record<string, object>>
}

/** A schema as it stands in data/schema. */
export function read(name: string): Promise<object>
