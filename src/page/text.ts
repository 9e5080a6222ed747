/**
 * Text before any format: a paragraph is spans of words with an emphasis. Meaning never rests on emphasis.
 * `quoted` marks words printed as quoted (marks included), so that a format can tell them from our own.
 */
export type Emphasis = 'plain' | 'strong' | 'faint' | 'quoted'

export interface TextSpan {
  readonly text: string
  readonly emphasis: Emphasis
  /** What the words name, so that a format can link them. */
  readonly to?: Target
}

/** An entry of a dataset that has an id. */
export interface Target {
  readonly kind: 'statement' | 'source' | 'incident' | 'document'
  readonly id: string
}

/** One paragraph; it holds no line break. */
export type Text = readonly TextSpan[]

/** Our own words. */
export function plain(text: string): Text {
  return [{ text, emphasis: 'plain' }]
}

/** Our own words that stand out: names, verbs, headings. */
export function strong(text: string): Text {
  return [{ text, emphasis: 'strong' }]
}

/** Our own words that stand back: ids, notes, footers. */
export function faint(text: string): Text {
  return [{ text, emphasis: 'faint' }]
}

/** The id of an entry, or a name that leads to it. */
export function linked(
  kind: Target['kind'],
  id: string,
  emphasis: Emphasis = 'faint',
  text: string = id,
): Text {
  return [{ text, emphasis, to: { kind, id } }]
}

/** The characters alone. */
export function bare(text: Text): string {
  let characters = ''
  for (const part of text) characters += part.text
  return characters
}

/** Texts one behind another; one without characters is left out. */
export function joined(texts: readonly Text[], between: string): Text {
  return notEmpty(texts).flatMap((text, index) => (index === 0 ? text : [...plain(between), ...text]))
}

/** Words one behind another; what is empty is left out. */
export function joinedWords(words: readonly string[], between = ', '): string {
  return words.filter((one) => one !== '').join(between)
}

/** Paragraphs of a cell or card; one without characters is left out. */
export function notEmpty(texts: readonly Text[]): Text[] {
  return texts.filter((text) => bare(text) !== '')
}

/** Our own words with a speaker's quoted words in “ ” inside: the latter become `quoted` spans. */
export function withQuotes(text: string): Text {
  return text
    .split(/(“[^”]*”)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, emphasis: part.startsWith('“') ? 'quoted' : 'plain' }))
}
