// From types to JSON Schema: an interface becomes a definition that takes no other fields, what it extends is written
// out in it; comments are the descriptions.
import typescript from 'typescript'
import { docsOf, placeOf } from './declarations.js'
import { fieldOfRecords, isOfRecords, ofRecords, placeInRecords } from './records.js'
import { choiceAmong, wordsOf } from './words.js'

const { SyntaxKind } = typescript

export class Shapes {
  /** The definitions of all interfaces that were met, by name. */
  definitions = {}
  #declarations = {}
  #declarationOf

  constructor(declarationOf) {
    this.#declarationOf = declarationOf
  }

  /** The schema of a type. */
  of(type) {
    const words = this.wordsOf(type)
    if (words !== undefined && !isOfRecords(type)) return choiceAmong(words)
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
        return fieldOfRecords(type)
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
        if (type.typeName.text === 'NoFields') return []
        return this.fieldsOf(this.#declarationOf(type.typeName))
      default:
        throw new Error(`No fields in ${type.getText()}: ${placeOf(type)}`)
    }
  }

  /** The schema of a field, with its description: users read nothing else about it. */
  field(field) {
    return { ...this.described(field), ...this.of(field.type), ...docsOf(field).keywords }
  }

  described(field) {
    const { description } = docsOf(field)
    if (!description) throw new Error(`No comment describes the field ${nameOf(field)}: ${placeOf(field)}`)
    return { description }
  }

  wordsOf(type) {
    return wordsOf(type, this.#declarationOf)
  }

  #union(types) {
    const schemas = types.filter((type) => !isNull(type)).map((type) => this.of(type))
    const [only, more] = schemas
    if (schemas.length === types.length) return more === undefined ? only : { anyOf: schemas }
    const isPlain = more === undefined && 'type' in only && !('properties' in only) && !('oneOf' in only)
    return isPlain ? { ...only, type: [only.type, 'null'] } : { anyOf: [...schemas, { type: 'null' }] }
  }

  #reference(type) {
    const name = type.typeName.text
    const [first, second] = type.typeArguments ?? []
    if (name === 'Readonly' || name === 'NonNullable') return this.of(first)
    if (name === 'Record') return this.#record(first, second)
    if (name === 'Json') return {}
    if (isOfRecords(type)) return ofRecords(type)
    const declaration = this.#declarationOf(type.typeName)
    if (typescript.isInterfaceDeclaration(declaration)) return this.defined(declaration)
    const { record, ...keywords } = docsOf(declaration).keywords
    return record === undefined ? { ...this.of(declaration.type), ...keywords } : placeInRecords(record)
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
    const { [name]: known } = this.#declarations
    if (known === undefined) {
      this.#declarations[name] = declaration
      // It has its place before those that it leads to, itself perhaps among them.
      this.definitions[name] = undefined
      const { description, keywords } = docsOf(declaration)
      this.definitions[name] = { description, ...this.object(declaration), ...keywords }
    } else if (known !== declaration) {
      throw new Error(
        `Two interfaces are named ${declaration.name.text}: ${placeOf(known)}, ${placeOf(declaration)}`,
      )
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

function isNull(type) {
  return typescript.isLiteralTypeNode(type) && type.literal.kind === SyntaxKind.NullKeyword
}
