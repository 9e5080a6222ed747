/**
 * A change to a dataset's text that leaves every other character as it was: a new statement is put at the end of the
 * list, or an analyst's note into one, laid out as its neighbours are. The text must be a sound dataset.
 */
import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser'
import type { AnalystNote, Statement } from '../model/statement.js'

/** The text with a statement more, the last of its list. */
export function withStatement(text: string, statement: Statement): string {
  const list = nodeAt(text, ['statements'])
  const last = list.children?.at(-1)
  return last === undefined ? filled(text, list, statement) : after(text, last, '', statement)
}

/** @param index of the statement in its list */
export function withAnalystNote(text: string, index: number, analyst: AnalystNote): string {
  const statement = nodeAt(text, ['statements', index])
  const old = findNodeAtLocation(statement, ['analyst'])
  if (old !== undefined) {
    const written = laidOut(text, analyst, indentAt(text, old.offset), slice(text, statement).includes('\n'))
    return text.slice(0, old.offset) + written + text.slice(endOf(old))
  }
  const last = statement.children?.at(-1)
  const [key, value] = last?.children ?? []
  if (last === undefined || key === undefined || value === undefined)
    throw new RangeError('an empty statement')
  return after(
    text,
    last,
    `"analyst"${text.slice(endOf(key), value.offset)}`,
    analyst,
    slice(text, statement),
  )
}

function nodeAt(text: string, path: JSONPath): Node {
  const root = parseTree(text)
  const node = root === undefined ? undefined : findNodeAtLocation(root, path)
  if (node === undefined) throw new RangeError(`nothing at ${path.join('.')}`)
  return node
}

/** Behind a last neighbour, parted from it as that is from what stands before it. */
function after(text: string, last: Node, key: string, value: unknown, like = slice(text, last)): string {
  const before = text.slice(0, last.offset)
  const gap = before.slice(before.trimEnd().length)
  const written = laidOut(text, value, indentAt(text, last.offset), like.includes('\n'))
  return `${text.slice(0, endOf(last))},${gap}${key}${written}${text.slice(endOf(last))}`
}

/** Into an empty list. */
function filled(text: string, list: Node, value: unknown): string {
  const manyLines = text.trimEnd().includes('\n')
  const outside = indentAt(text, list.offset)
  const inside = outside + unitOf(text)
  const line = (indent: string): string => (manyLines ? lineEndOf(text) + indent : '')
  const written = laidOut(text, value, inside, manyLines)
  return `${text.slice(0, list.offset)}[${line(inside)}${written}${line(outside)}]${text.slice(endOf(list))}`
}

/** @param indent of the line on which it begins */
function laidOut(text: string, value: unknown, indent: string, manyLines: boolean): string {
  if (!manyLines) return JSON.stringify(value)
  return JSON.stringify(value, undefined, unitOf(text)).replaceAll('\n', lineEndOf(text) + indent)
}

function endOf({ offset, length }: Node): number {
  return offset + length
}

function slice(text: string, node: Node): string {
  return text.slice(node.offset, endOf(node))
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset) + 1, offset))?.[0] ?? ''
}

function unitOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
