// From types to JSON Schema: an interface becomes a definition that takes no other fields, what it extends is written
// out in it; comments are the descriptions. Types that records have too are those of the schema of records.
import typescript from 'typescript'
import { docsOf, placeOf } from './declarations.js'
import { wordsOf } from './words.js'

const { SyntaxKind } = typescript
const RECORD = 'urn:counterclaim:schema:record:v1'

/** Where the schema of records describes a type of the model. */
const OF_RECORDS = {
  FlatRecord: '',
  Act: '#/$defs/act',
  NamedTarget: '#/$defs/target',
  Selector: '#/$defs/selector',
  Point: '#/$defs/point',
  Exactness: '#/$defs/quote/properties/exactness',
  Figure: '#/$defs/figure',
  "Source['type']": '#/properties/sourceType',
  "Source['standing']": '#/properties/standing',
}

export class Shapes {
  /** The definitions of all interfaces that were met, by name. */
  definitions = {}
  #declarationOf

  constructor(declarationOf) {
    this.#declarationOf = declarationOf
  }

  /** The schema of a type. */
  of(type) {
    const words = this.wordsOf(type)
    if (words !== undefined && !isOfRecords(type)) return choice(words)
    switch (type.kind) {
      case SyntaxKind.StringKeyword:
        return { type: 'string' }
      case SyntaxKind.NumberKeyword:
        return { type: 'number' }
      case SyntaxKind.BooleanKeyword:
        return { type: 'boolean' }
      case SyntaxKind.ObjectKeyword:
        return { type: 'object' }
      case SyntaxKind.ParenthesizedType:
      case SyntaxKind.TypeOperator:
        return this.of(type.type)
      case SyntaxKind.ArrayType:
        return { type: 'array', items: this.of(type.elementType) }
      case SyntaxKind.UnionType:
        return this.#union(type.types.filter(({ kind }) => kind !== SyntaxKind.UndefinedKeyword))
      case SyntaxKind.TypeLiteral:
        return this.object(type)
      case SyntaxKind.IndexedAccessType:
        return indexed(type)
      case SyntaxKind.TypeReference:
        return this.#reference(type)
      default:
        throw new Error(`No JSON Schema for the type ${type.getText()}: ${placeOf(type)}`)
    }
  }

  /** The schema of an object with the fields of some types: closed; those that are always there are required. */
  object(...types) {
    const fields = types.flatMap((type) => this.fieldsOf(type))
    const required = fields.filter(({ questionToken }) => questionToken === undefined).map(nameOf)
    return {
      type: 'object',
      properties: Object.fromEntries(fields.map((field) => [nameOf(field), this.field(field)])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    }
  }

  /** The fields of a type, those of the types that it is made of first, as they are declared. */
  fieldsOf(type) {
    switch (type.kind) {
      case SyntaxKind.TypeLiteral:
        return [...type.members]
      case SyntaxKind.IntersectionType:
        return type.types.flatMap((part) => this.fieldsOf(part))
      case SyntaxKind.InterfaceDeclaration: {
        const bases = (type.heritageClauses ?? []).flatMap(({ types }) => [...types])
        const inherited = bases.flatMap(({ expression }) => this.fieldsOf(this.#declarationOf(expression)))
        return [...inherited, ...type.members]
      }
      case SyntaxKind.TypeAliasDeclaration:
        return this.fieldsOf(type.type)
      case SyntaxKind.TypeReference:
        if (type.typeName.text === 'Readonly') return this.fieldsOf(type.typeArguments[0])
        // NoFields: a record of nothing.
        if (type.typeName.text === 'Record') return []
        return this.fieldsOf(this.#declarationOf(type.typeName))
      default:
        throw new Error(`No fields in ${type.getText()}: ${placeOf(type)}`)
    }
  }

  /** The schema of a field, with its description. */
  field(field) {
    const { description, keywords } = docsOf(field)
    return { ...(description && { description }), ...this.of(field.type), ...keywords }
  }

  wordsOf(type) {
    return wordsOf(type, this.#declarationOf)
  }

  #union(types) {
    const others = types.filter((type) => !isNull(type))
    const schemas = others.length === 1 ? [this.of(others[0])] : others.map((type) => this.of(type))
    if (others.length === types.length) return schemas.length === 1 ? schemas[0] : { anyOf: schemas }
    const [only, more] = schemas
    const isPlain = more === undefined && 'type' in only && !('properties' in only) && !('oneOf' in only)
    return isPlain ? { ...only, type: [only.type, 'null'] } : { anyOf: [...schemas, { type: 'null' }] }
  }

  #reference(type) {
    const name = type.typeName.text
    const [first, second] = type.typeArguments ?? []
    if (name === 'Readonly' || name === 'NonNullable') return this.of(first)
    if (name === 'Record') return this.#record(first, second)
    if (name === 'Json') return {}
    if (isOfRecords(type)) return ofRecords(name)
    const declaration = this.#declarationOf(type.typeName)
    if (typescript.isInterfaceDeclaration(declaration)) return this.defined(declaration)
    const { record, ...keywords } = docsOf(declaration).keywords
    return record === undefined
      ? { ...this.of(declaration.type), ...keywords }
      : { $ref: `${RECORD}${record}` }
  }

  #record(key, value) {
    const words = this.wordsOf(key)
    if (words === undefined) return { type: 'object', additionalProperties: this.of(value) }
    const properties = words.map(({ const: word, description }) => [word, { description, ...this.of(value) }])
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: words.map((word) => word.const),
      additionalProperties: false,
    }
  }

  /** A reference to an interface as a definition of its own. */
  defined(declaration) {
    const name = definitionName(declaration)
    if (!(name in this.definitions)) {
      // An interface may stand in itself.
      this.definitions[name] = undefined
      const { description, keywords } = docsOf(declaration)
      this.definitions[name] = { description, ...this.object(declaration), ...keywords }
    }
    return { $ref: `#/$defs/${name}` }
  }
}

/** `AccusationItem` is `accusationItem`. */
export function definitionName({ name }) {
  return name.text.replace(/^./, (letter) => letter.toLowerCase())
}

export function nameOf({ name }) {
  return name.text
}

function choice(words) {
  const [only, more] = words
  if (more === undefined) return only
  const unnamed = words.filter(({ description }) => description === undefined)
  if (unnamed.length === 0) return { ...(isText(words) && { type: 'string' }), oneOf: words }
  if (unnamed.length === 1 && unnamed[0].const === null) {
    return { anyOf: [choice(words.filter((word) => word !== unnamed[0])), { type: 'null' }] }
  }
  return { enum: words.map((word) => word.const) }
}

function isText(words) {
  return words.every((word) => typeof word.const === 'string')
}

function isNull(type) {
  return typescript.isLiteralTypeNode(type) && type.literal.kind === SyntaxKind.NullKeyword
}

function isOfRecords(type) {
  return typescript.isTypeReferenceNode(type) && type.typeName.text in OF_RECORDS
}

function ofRecords(name) {
  return { $ref: `${RECORD}${OF_RECORDS[name]}` }
}

/** `Figure['measure']`. */
function indexed(type) {
  const text = type.getText()
  if (text in OF_RECORDS) return ofRecords(text)
  const [, name, field] = /^(\w+)\['(\w+)'\]$/.exec(text) ?? []
  if (!(name in OF_RECORDS)) throw new Error(`No JSON Schema for the type ${text}: ${placeOf(type)}`)
  return { $ref: `${RECORD}${OF_RECORDS[name]}/properties/${field}` }
}
