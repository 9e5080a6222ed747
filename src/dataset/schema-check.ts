/** What the checks compiled from data/schema look like (see scripts/compile-schemas.js). */
export interface SchemaCheck {
  (value: unknown): boolean
  /** What the last call found; every problem, not the first only. */
  readonly errors?: readonly SchemaError[] | null
}

/** One error as Ajv reports it. */
export interface SchemaError {
  readonly keyword: string
  /** A JSON Pointer (RFC 6901) into the value. */
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  /** The value that breaks the schema. */
  readonly data?: unknown
  readonly parentSchema?: {
    readonly properties?: Readonly<Record<string, unknown>>
    /** Words that are right, and that nobody should write any more. */
    readonly old?: readonly unknown[]
  }
}
