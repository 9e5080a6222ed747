// Types that are a choice among words: 'yes' | 'no', and the words of a list, (typeof WAYS)[number]. A comment before
// a word is its description.
import typescript from 'typescript'
import { commentsBefore, docsOf } from './declarations.js'

const { SyntaxKind } = typescript

/** The words, each as { const, description? }; undefined for a type that is more than words and null. */
export function wordsOf(type, declarationOf) {
  const several = (types, comments = []) => {
    const words = types.map((one, index) => described(wordsOf(one, declarationOf), comments[index]))
    return words.includes(undefined) ? undefined : words.flat()
  }
  switch (type.kind) {
    case SyntaxKind.UnionType:
      return several(type.types, commentsBefore(type.types))
    case SyntaxKind.LiteralType:
      return [{ const: literalOf(type.literal) }]
    case SyntaxKind.ParenthesizedType:
      return wordsOf(type.type, declarationOf)
    case SyntaxKind.TypeReference: {
      const declaration = type.typeArguments ? undefined : declarationOf(type.typeName)
      return declaration && typescript.isTypeAliasDeclaration(declaration)
        ? wordsOf(declaration.type, declarationOf)
        : undefined
    }
    case SyntaxKind.IndexedAccessType:
      return isListed(type) ? listed(declarationOf(type.objectType.type.exprName)) : undefined
    case SyntaxKind.TypeOperator:
      return type.operator === SyntaxKind.KeyOfKeyword ? keys(declarationOf(type.type.typeName)) : undefined
    default:
      return undefined
  }
}

/** The schema of one of some words. */
export function choiceAmong(words) {
  const [only, more] = words
  if (more === undefined) return only
  const unnamed = words.filter(({ description }) => description === undefined)
  if (unnamed.length === 0) return { ...(isText(words) && { type: 'string' }), oneOf: words }
  if (unnamed.length === 1 && unnamed[0].const === null) {
    return { anyOf: [choiceAmong(words.filter((word) => word !== unnamed[0])), { type: 'null' }] }
  }
  return { enum: words.map((word) => word.const) }
}

function isText(words) {
  return words.every((word) => typeof word.const === 'string')
}

function described(words, description) {
  return description && words?.length === 1 ? [{ ...words[0], description }] : words
}

function literalOf(literal) {
  if (literal.kind === SyntaxKind.NullKeyword) return null
  return typescript.isNumericLiteral(literal) ? Number(literal.text) : literal.text
}

function isListed({ objectType, indexType }) {
  return (
    typescript.isParenthesizedTypeNode(objectType) &&
    typescript.isTypeQueryNode(objectType.type) &&
    indexType.kind === SyntaxKind.NumberKeyword
  )
}

/** Of `const WAYS = ['denied', …] as const`. */
function listed({ initializer }) {
  const { elements } = initializer.expression
  const comments = commentsBefore(elements)
  return elements.map(({ text }, index) => described([{ const: text }], comments[index])[0])
}

/** Of `keyof Outputs`. */
function keys({ members }) {
  return members.map((member) => {
    const { description } = docsOf(member)
    return { const: member.name.text, ...(description && { description }) }
  })
}
