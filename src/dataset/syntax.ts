/** What is wrong with text that is no JSON, all of it at once, and the keys that stand twice in one object. */
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Finding } from './finding.js'

/** Mistakes after which the rest reads as it is meant. */
const HARMLESS: readonly string[] = [
  'CommaExpected',
  'InvalidCommentToken',
  'PropertyNameExpected',
  'ValueExpected',
]

export interface SyntaxFindings {
  /** Offsets are UTF-16 code units. Empty where the text is sound. */
  readonly findings: readonly Finding[]
  readonly meant?: unknown
}

/** Every mistake of a text as JSON, with what is meant where that is clear. */
export function syntaxFindings(text: string): SyntaxFindings {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const broken = causes(text, errors).map((error) => finding(text, error))
  if (tree === undefined) return { findings: broken }
  const findings = [...broken, ...doubledKeys(tree)]
  const clear = errors.every((error) => isHarmless(text, error))
  return clear ? { findings, meant: getNodeValue(tree) as unknown } : { findings }
}

/** A missing comma; a comma too many, which the parser meets as a missing key or value before a bracket. */
function isHarmless(text: string, error: ParseError): boolean {
  const code = printParseErrorCode(error.error)
  const tooMany = commaBefore(text, error.offset) !== -1
  return HARMLESS.includes(code) && (tooMany || code === 'CommaExpected' || code === 'InvalidCommentToken')
}

/**
 * A parser that goes on after a mistake stumbles over its consequences. Of what merely misses something, only the
 * first on a line is told and nothing right after another mistake; a comma too many is always told.
 */
function causes(text: string, errors: readonly ParseError[]): ParseError[] {
  let before: ParseError | undefined
  return errors.filter((error) => {
    const between = before && text.slice(before.offset, error.offset)
    const follows =
      between !== undefined && (!between.includes('\n') || between.slice(before?.length).trim() === '')
    const missing = printParseErrorCode(error.error).endsWith('Expected')
    const comma = commaBefore(text, error.offset) !== -1 && error.offset !== before?.offset
    before = error
    return comma || !(follows && missing)
  })
}

function finding(text: string, error: ParseError): Finding {
  const comma = commaBefore(text, error.offset)
  if (comma !== -1) {
    const message = `a comma stands before ${text.charAt(error.offset)}`
    return { rule: 'syntax', message, hint: 'take it away', at: { offset: comma } }
  }
  const code = printParseErrorCode(error.error)
  if (/^,\s*$/.test(text.slice(error.offset))) {
    const hint = 'records stand one a line, or after one another, without commas; a list has [ ] around it'
    return { rule: 'syntax', message: 'a comma stands behind the record', hint, at: { offset: error.offset } }
  }
  if (code === 'InvalidSymbol') {
    const word = text.slice(error.offset, error.offset + Math.min(error.length, 40))
    const hint = 'texts and keys stand in double quotes; the only bare words are true, false and null'
    return { rule: 'syntax', message: `“${word}” is not JSON`, hint, at: { offset: error.offset } }
  }
  return { rule: 'syntax', ...(WORDS[code] ?? UNKNOWN), at: { offset: error.offset } }
}

const UNKNOWN = { message: 'this is not JSON', hint: 'look at what stands here and right before it' }

/** What the codes of the parser mean to people, and what to do. */
const WORDS: Readonly<Record<string, Pick<Finding, 'message' | 'hint'>>> = {
  ValueExpected: {
    message: 'a value is missing here',
    hint: 'write a value, or take the comma or the key away',
  },
  PropertyNameExpected: { message: 'a key is missing here', hint: 'keys stand in double quotes: "id": …' },
  ColonExpected: { message: 'a colon is missing here', hint: 'a colon stands between a key and its value' },
  CommaExpected: { message: 'a comma is missing before this', hint: 'put a comma after the value before it' },
  CloseBraceExpected: { message: 'a } is missing here', hint: 'close the object; or the file was cut off' },
  CloseBracketExpected: { message: 'a ] is missing here', hint: 'close the list; or the file was cut off' },
  EndOfFileExpected: {
    message: 'something follows the end of the data',
    hint: 'take it away, or write NDJSON: one record a line',
  },
  InvalidCommentToken: { message: 'a comment stands here; JSON has none', hint: 'take it away' },
  UnexpectedEndOfString: {
    message: 'a string is not closed on its line',
    hint: 'close it with "; write a line break in it as \\n',
  },
  InvalidCharacter: {
    message: 'a control character stands in this string',
    hint: 'write it as \\t, \\n or \\u and four digits',
  },
  InvalidUnicode: {
    message: '\\u without four hexadecimal digits',
    hint: 'write it as \\u0041, or the character itself',
  },
  InvalidEscapeCharacter: {
    message: 'an unknown escape stands in this string',
    hint: 'write a backslash as \\\\',
  },
  UnexpectedEndOfNumber: {
    message: 'this number is not complete',
    hint: 'write digits after the point or the e',
  },
}

/** The offset of a comma that stands before the closing bracket at a place; -1 where none does. */
function commaBefore(text: string, offset: number): number {
  if (!/[}\]]/.test(text.charAt(offset))) return -1
  let at = offset - 1
  while (' \t\r\n'.includes(text[at] ?? '.')) at--
  return text[at] === ',' ? at : -1
}

function doubledKeys(node: Node): Finding[] {
  const inside = (node.children ?? []).flatMap(doubledKeys)
  if (node.type !== 'object') return inside
  const seen = new Set<string>()
  const doubled = (node.children ?? []).flatMap((property) => {
    const key = String(property.children?.[0]?.value)
    if (seen.has(key)) return [{ key, offset: property.offset }]
    seen.add(key)
    return []
  })
  return [...doubled.map(doubledKey), ...inside]
}

function doubledKey({ key, offset }: { key: string; offset: number }): Finding {
  return {
    rule: 'duplicate-key',
    message: `the key “${key}” stands twice in one object`,
    hint: 'keep one; a reader would silently lose the other',
    at: { offset },
  }
}
