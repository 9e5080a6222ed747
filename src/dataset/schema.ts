/** What a value lacks to be a dataset or a record, in words; the checks themselves are compiled from data/schema. */
import { didYouMean, type Finding, type Path, pathText } from './finding.js'
import type { SchemaCheck, SchemaError } from './schema-check.js'

export type SchemaName = 'dataset' | 'record'

/** Every breach of the schema; none where the value has its shape. */
export async function schemaFindings(value: unknown, name: SchemaName): Promise<Finding[]> {
  const check = await loadCheck(name)
  if (check(value)) return []
  return (check.errors ?? []).flatMap((error) => describe(error, value, name) ?? [])
}

/** Loaded on first use: `--help` needs none of it. */
async function loadCheck(name: SchemaName): Promise<SchemaCheck> {
  const loaded =
    name === 'dataset' ? await import('../generated/dataset.js') : await import('../generated/record.js')
  return loaded.default
}

function describe(error: SchemaError, root: unknown, name: SchemaName): Finding | undefined {
  const path = pathOf(error.instancePath, root)
  const subject = path.length === 0 ? `the ${name}` : pathText(path)
  const words = WORDS[error.keyword]
  // `if` only says that one of the errors beside it comes from a condition.
  if (error.keyword === 'if') return undefined
  const { key, ...advice } = words?.(subject, error) ?? {
    message: `${subject} breaks the rule “${error.keyword}” of the schema`,
  }
  return { rule: 'schema', ...advice, at: key === undefined ? { path } : { path, key } }
}

interface Advice {
  readonly message: string
  readonly hint?: string
  readonly didYouMean?: readonly string[]
  /** Where the finding is about a key, not about a value. */
  readonly key?: string
}

const WORDS: Readonly<Record<string, (subject: string, error: SchemaError) => Advice>> = {
  additionalProperties: (subject, { params, parentSchema }) => {
    const key = String(params['additionalProperty'])
    const right = Object.keys(parentSchema?.properties ?? {})
    return {
      message: `${subject} has an unknown key “${key}”`,
      ...didYouMean(key, right),
      hint: `its keys are ${right.join(', ')}`,
      key,
    }
  },
  required: (subject, { params }) => {
    const key = String(params['missingProperty'])
    return { message: `${subject} has no “${key}”`, hint: `add "${key}"` }
  },
  enum: (subject, { params, parentSchema, data }) => {
    const allowed = params['allowedValues'] as readonly unknown[]
    const right = allowed.filter((word) => parentSchema?.old?.includes(word) !== true).map(String)
    return {
      message: `${subject} is ${show(data)}, which it cannot be`,
      ...(typeof data === 'string' && didYouMean(data, right)),
      hint: `it is one of ${right.join(', ')}`,
    }
  },
  const: (subject, { params, data }) => ({
    message: `${subject} is ${show(data)}; it must be ${show(params['allowedValue'])}`,
  }),
  type: (subject, { params, data }) => {
    const right = [params['type']].flat().map((type) => TYPE_WORDS[String(type)] ?? String(type))
    return { message: `${subject} is ${typeWord(data)}; it must be ${right.join(' or ')}` }
  },
  pattern: (subject, { params, data }) => {
    const [what, hint] = PATTERN_WORDS.get(String(params['pattern'])) ?? [
      'in another form',
      `it matches ${String(params['pattern'])}`,
    ]
    return { message: `${subject} is ${show(data)}; it must be ${what}`, hint }
  },
  minLength: (subject) => ({ message: `${subject} is empty`, hint: LEAVE_OUT }),
  minItems: (subject) => ({ message: `${subject} is an empty list`, hint: LEAVE_OUT }),
  minProperties: (subject) => ({ message: `${subject} is empty`, hint: LEAVE_OUT }),
  minimum: (subject, { params, data }) => ({
    message: `${subject} is ${show(data)}; it must be at least ${show(params['limit'])}`,
  }),
  maxProperties: (subject) => ({
    message: `${subject} is cut, so nothing else can stand beside "cut"`,
    hint: 'take the other keys away, or "cut"',
  }),
  'false schema': (subject) => ({
    message: `${subject} cannot stand here`,
    hint: 'a relation has “to” or “from”, not both',
  }),
}

const LEAVE_OUT = 'write something; a key that need not be there is left out where there is nothing to say'

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'an object',
  array: 'a list',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
}

/** By the pattern in the schema; data/schema has these three and the id of a merged dataset. */
const PATTERN_WORDS = new Map<string, readonly [what: string, hint: string]>([
  [
    '^[a-z0-9][a-z0-9-]*$',
    ['an id', 'an id has lower-case letters a to z, digits and hyphens, such as armenia-mod'],
  ],
  ['^https?://', ['an address', 'an address begins with https:// or http://']],
  ['^[0-9a-f]{64}$', ['a SHA-256 digest', 'it has 64 hexadecimal digits in lower case']],
  [
    '^[a-z0-9][a-z0-9-]*(\\+[a-z0-9][a-z0-9-]*)*$',
    ['an id', 'an id has lower-case letters a to z, digits and hyphens, such as washington-talks'],
  ],
])

function typeWord(data: unknown): string {
  if (data === null) return 'null'
  const type = Array.isArray(data) ? 'array' : typeof data
  return TYPE_WORDS[type] ?? type
}

function show(data: unknown): string {
  if (typeof data === 'string') return data.length > 60 ? `“${data.slice(0, 60)}…”` : `“${data}”`
  return typeof data === 'object' ? typeWord(data) : String(data)
}

/** A JSON Pointer as a way into a value: `0` is an index where a list stands. */
function pathOf(pointer: string, root: unknown): Path {
  let value: unknown = root
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
      const list = Array.isArray(value)
      value = (value as Record<string, unknown>)[key]
      return list ? Number(key) : key
    })
}
