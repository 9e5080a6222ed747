// Reads the TypeScript of src: what a name stands for, and the comments beside it.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import typescript from 'typescript'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** What a file of src exports, by name, and a function from a name in the code to what declares it. */
export function declarationsOf(file) {
  const program = typescript.createProgram([path.resolve(ROOT, file)], {
    module: typescript.ModuleKind.NodeNext,
    moduleResolution: typescript.ModuleResolutionKind.NodeNext,
    noLib: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const declared = (symbol) => {
    const isAlias = (symbol.flags & typescript.SymbolFlags.Alias) !== 0
    return (isAlias ? checker.getAliasedSymbol(symbol) : symbol).declarations?.[0]
  }
  const module = checker.getSymbolAtLocation(program.getSourceFile(path.resolve(ROOT, file)))
  return {
    exported: new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, declared(symbol)])),
    declarationOf: (name) => {
      const symbol = checker.getSymbolAtLocation(name)
      const declaration = symbol && declared(symbol)
      if (declaration === undefined) throw new Error(`${name.getText()} is not declared: ${placeOf(name)}`)
      return declaration
    },
  }
}

/** `src/reports/record-item.ts:12`, for errors. */
export function placeOf(node) {
  const file = node.getSourceFile()
  const { line } = file.getLineAndCharacterOfPosition(node.getStart())
  return `${path.relative(ROOT, file.fileName)}:${line + 1}`
}

/**
 * The comment of a declaration as a description, and its tags as keywords of JSON Schema: `@minItems 1`. What JSON
 * Schema calls `type` is `@asType` here, since `@type` has a meaning of its own in such comments.
 */
export function docsOf(node) {
  const docs = typescript.getJSDocCommentsAndTags(node).filter(typescript.isJSDoc)
  const [description] = docs.map(({ comment }) => plainText(typescript.getTextOfJSDocComment(comment)))
  const tags = docs
    .flatMap(({ tags = [] }) => tags)
    .map(({ tagName: { text }, comment }) => [
      text === 'asType' ? 'type' : text,
      valueOf(typescript.getTextOfJSDocComment(comment)),
    ])
  return { ...(description && { description }), keywords: Object.fromEntries(tags) }
}

/** The comment before each of some nodes that follow one another, where they are no declarations: words of a list. */
export function commentsBefore(nodes) {
  return nodes.map((node, index) => {
    const from = index === 0 ? node.parent.getFullStart() : nodes[index - 1].getEnd()
    const before = node.getSourceFile().text.slice(from, node.getStart())
    return plainText(/\/\*\*(.*?)\*\//s.exec(before)?.[1].replaceAll(/^\s*\*/gm, ''))
  })
}

function plainText(comment) {
  return comment?.replaceAll(/\s+/g, ' ').trim()
}

function valueOf(text) {
  return /^-?\d+$/.test(text) ? Number(text) : text
}
