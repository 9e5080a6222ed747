/** The messages of errors that a source file holds, as patterns of what they print. */
import typescript from 'typescript'

export interface Message {
  /** The literal as it stands in the source. */
  readonly source: string
  readonly pattern: RegExp
}

/** Every literal given as `message`; both sides of a choice. */
export function messagesIn(text: string): Message[] {
  const found: Message[] = []
  const tree = typescript.createSourceFile('source.ts', text, typescript.ScriptTarget.Latest, true)
  const visit = (node: typescript.Node): void => {
    if (typescript.isPropertyAssignment(node) && node.name.getText() === 'message') take(node.initializer)
    typescript.forEachChild(node, visit)
  }
  const take = (value: typescript.Expression): void => {
    if (typescript.isConditionalExpression(value)) [value.whenTrue, value.whenFalse].forEach(take)
    const parts = partsOf(value)
    if (parts.join('').trim() !== '') found.push({ source: value.getText(), pattern: patternOf(parts) })
  }
  visit(tree)
  return found
}

/** What stands between the values; nothing where it is no literal. */
function partsOf(value: typescript.Expression): string[] {
  if (typescript.isStringLiteral(value) || typescript.isNoSubstitutionTemplateLiteral(value))
    return [value.text]
  if (!typescript.isTemplateExpression(value)) return []
  return [value.head.text, ...value.templateSpans.map(({ literal }) => literal.text)]
}

function patternOf(parts: readonly string[]): RegExp {
  return new RegExp(parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*'))
}
