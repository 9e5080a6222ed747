/** What the parser's codes mean to people, and what to do. */

interface Words {
  readonly message: string
  readonly hint: string
}

/** By the code of jsonc-parser, such as `CommaExpected`. */
export function syntaxWords(code: string): Words {
  return (
    WORDS.get(code) ?? { message: 'this is not JSON', hint: 'look at what stands here and right before it' }
  )
}

export const BARE_WORDS =
  'texts and keys stand in double quotes; the only bare words are true, false and null'

const WORDS = new Map<string, Words>([
  [
    'ValueExpected',
    { message: 'a value is missing here', hint: 'write a value, or take the comma or the key away' },
  ],
  [
    'PropertyNameExpected',
    { message: 'a key is missing here', hint: 'keys stand in double quotes: "id": …' },
  ],
  [
    'ColonExpected',
    { message: 'a colon is missing here', hint: 'a colon stands between a key and its value' },
  ],
  [
    'CommaExpected',
    { message: 'a comma is missing before this', hint: 'put a comma after the value before it' },
  ],
  [
    'CloseBraceExpected',
    { message: 'a } is missing here', hint: 'close the object; or the file was cut off' },
  ],
  [
    'CloseBracketExpected',
    { message: 'a ] is missing here', hint: 'close the list; or the file was cut off' },
  ],
  [
    'EndOfFileExpected',
    {
      message: 'something follows the end of the data',
      hint: 'take it away, or write NDJSON: one record a line',
    },
  ],
  ['InvalidCommentToken', { message: 'a comment stands here; JSON has none', hint: 'take it away' }],
  [
    'UnexpectedEndOfString',
    {
      message: 'a string is not closed on its line',
      hint: 'close it with "; write a line break in it as \\n',
    },
  ],
  [
    'InvalidCharacter',
    {
      message: 'a control character stands in this string',
      hint: 'write it as \\t, \\n or \\u and four digits',
    },
  ],
  [
    'InvalidUnicode',
    { message: '\\u without four hexadecimal digits', hint: 'write it as \\u0041, or the character itself' },
  ],
  [
    'InvalidEscapeCharacter',
    { message: 'an unknown escape stands in this string', hint: 'write a backslash as \\\\' },
  ],
  [
    'UnexpectedEndOfNumber',
    { message: 'this number is not complete', hint: 'write digits after the point or the e' },
  ],
])
