/** Findings to problems with line and column, in the order of the text. */
import type { Node } from 'jsonc-parser'
import type { Place, Problem } from '../error.js'
import type { Finding, Path } from './finding.js'
import type { Placing } from './place.js'

type Jsonc = typeof import('jsonc-parser')

/** Every finding as a problem with its place in the text, ordered by line and column. */
export async function locate(
  text: string,
  findings: readonly Finding[],
  place: Placing,
): Promise<(Problem & { readonly rule: Finding['rule'] })[]> {
  const located = await placed(text, findings, place)
  return located.map(({ finding: { at: _, ...problem }, where }) => ({ ...problem, where }))
}

/** Findings, also of rules that only others know, each beside its place in the text, ordered by line and column. */
export async function placed<F extends Pick<Finding, 'at'>>(
  text: string,
  findings: readonly F[],
  place: Placing,
): Promise<{ readonly finding: F; readonly where: Place }[]> {
  const needTree = findings.some((finding) => 'path' in finding.at)
  const jsonc = needTree ? await import('jsonc-parser') : undefined
  const tree = jsonc?.parseTree(text)
  const offsetOf = (at: Finding['at']): number =>
    'offset' in at ? at.offset : jsonc && tree ? offsetOfPath(jsonc, tree, at.path, at.key) : 0
  return findings
    .map((finding) => ({ finding, offset: offsetOf(finding.at) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ finding, offset }) => ({ finding, where: place(offset) }))
}

function offsetOfPath(jsonc: Jsonc, tree: Node, path: Path, key?: string): number {
  const node = jsonc.findNodeAtLocation(tree, [...path])
  if (node === undefined) return path.length === 0 ? 0 : offsetOfPath(jsonc, tree, path.slice(0, -1))
  if (key === undefined) return node.offset
  const property = node.children?.find((child) => child.children?.[0]?.value === key)
  return property?.offset ?? node.offset
}
