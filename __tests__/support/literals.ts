/** What a source file may print: its strings, the fixed parts of its templates, and the names of its objects. */
import typescript from 'typescript'

/** In the order of the file; names of modules are left out. */
export function literalsIn(code: string): string[] {
  const found: string[] = []
  const visit = (node: typescript.Node): void => {
    if (typescript.isImportDeclaration(node) || typescript.isExportDeclaration(node)) return
    if (typescript.isCallExpression(node) && node.expression.kind === typescript.SyntaxKind.ImportKeyword)
      return
    if (typescript.isStringLiteralLike(node) || typescript.isTemplateHead(node)) found.push(node.text)
    if (typescript.isTemplateMiddleOrTemplateTail(node)) found.push(node.text)
    if (typescript.isPropertyAssignment(node) && typescript.isIdentifier(node.name))
      found.push(node.name.text)
    typescript.forEachChild(node, visit)
  }
  visit(typescript.createSourceFile('source.ts', code, typescript.ScriptTarget.Latest, true))
  return found
}
