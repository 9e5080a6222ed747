/** Documents and anchors against the texts themselves, where they are at hand (`--texts DIR`). */
import type { Path } from '../../dataset/finding.js'
import { CodePoints } from '../../text/codepoints.js'
import type { Document } from '../../model/document.js'
import { type DocumentText, textOf } from '../../model/document.js'
import type { Mark, Rule } from '../rule.js'
import type { Subject } from '../subject.js'
import { type Anchored, anchorsOf } from './anchors.js'
import { found, inContext, nearby, type Place, places } from '../../text/text-place.js'

const documentText: Rule = {
  id: 'document-text',
  severity: 'note',
  title: 'a document with anchors and no text at hand',
  explanation: 'Its anchors could not be checked.',
  find: (subject) => {
    const texts = subject.texts
    if (texts === undefined) return []
    const anchored = new Set(anchorsOf(subject).map(({ anchor }) => anchor.document))
    return subject.documents.entries.flatMap(({ path, item }) => {
      if (!anchored.has(item.id) || textOf(item, texts) !== undefined) return []
      const message = `the text of ${item.id} is not in the folder, so its anchors are not checked`
      return [{ path, message, hint: `put it there as ${item.id}.txt` }]
    })
  },
}

const documentHash: Rule = {
  id: 'document-hash',
  severity: 'error',
  title: 'a text with another SHA-256',
  explanation: 'Another hash means another text, even where it looks the same.',
  find: (subject) =>
    withTexts(subject).flatMap(({ path, document, text }) => {
      const hash = document.hashes?.['SHA-256']
      if (hash === undefined || hash === text.sha256) return []
      const message = `${document.id}: ${text.file} has the SHA-256 ${text.sha256}`
      return [
        {
          path: [...path, 'hashes', 'SHA-256'],
          message,
          hint: 'find the text that was coded, or code this one anew',
        },
      ]
    }),
}

const documentLength: Rule = {
  id: 'document-length',
  severity: 'error',
  title: 'a text of another length',
  explanation: 'Positions only hold in a text of the length that was coded.',
  find: (subject) =>
    withTexts(subject).flatMap(({ path, document, points, text }) => {
      const length = document.length?.value
      if (length === undefined || length === points.length) return []
      const message = `${document.id}: ${text.file} has ${String(points.length)} code points, not ${String(length)}`
      return [{ path: [...path, 'length', 'value'], message, hint: 'length counts code points, not bytes' }]
    }),
}

const anchorWords: Rule = {
  id: 'anchor-words',
  severity: 'error',
  title: 'words that are not at their place',
  explanation: 'The exact words of an anchor stand in the text at the positions given.',
  find: (subject) => {
    const texts = new Map(withTexts(subject).map((each) => [each.document.id, each]))
    return anchorsOf(subject).flatMap((anchored) => {
      const at = texts.get(anchored.anchor.document)
      return at === undefined ? [] : misplaced(anchored, at)
    })
  },
}

function misplaced({ path, id, anchor, place }: Anchored, { points }: AtHand): Mark[] {
  const { position, first, last, quotePath = path } = place
  if (first === undefined || last === undefined) return []
  if (position === undefined) {
    return [first, ...(first === last ? [] : [last])].flatMap((end) =>
      found(points, end.exact)
        ? []
        : [{ path: quotePath, ...missing(id, anchor.document, end.exact, points) }],
    )
  }
  const { start, end } = position.value
  const here = points.slice(start, end)
  const wrong = here.startsWith(first.exact) ? (here.endsWith(last.exact) ? undefined : last) : first
  if (wrong === undefined && (first !== last || here === first.exact)) return []
  const { exact } = wrong ?? first
  const where = places(points, exact)
  const message = `${id}: “${exact}” is not at ${String(start)}–${String(end)} of ${anchor.document}, where “${cut(here)}” stands`
  if (where.length > 0)
    return [{ path: position.path, message, hint: `the words stand at ${where.map(rangeText).join(', ')}` }]
  return [{ path: quotePath, ...missing(id, anchor.document, exact, points) }]
}

function missing(
  id: string,
  document: string,
  exact: string,
  points: CodePoints,
): Pick<Mark, 'message' | 'hint'> {
  const near = nearby(points, exact)
  return {
    message: `${id}: “${exact}” is nowhere in ${document}`,
    hint:
      near === undefined
        ? 'copy the words from the text'
        : `the text has “${cut(points.slice(near.start, near.end))}” at ${rangeText(near)}`,
  }
}

const anchorUnique: Rule = {
  id: 'anchor-unique',
  severity: 'warning',
  title: 'words that stand several times',
  explanation: 'With its words before and after, an anchor finds one place and no other.',
  find: (subject) =>
    contexts(
      subject,
      (count) => count > 1,
      (words, count, document) => ({
        message: `“${words}” stands ${String(count)} times in ${document}, with the words given before and after`,
        hint: 'give a longer prefix or suffix; claims anchor prints the shortest that do',
      }),
    ),
}

const anchorContext: Rule = {
  id: 'anchor-context',
  severity: 'error',
  title: 'words that stand between others than those given',
  explanation: 'The prefix stands right before the words, the suffix right after them.',
  find: (subject) =>
    contexts(
      subject,
      (count) => count === 0,
      (words, _, document) => ({
        message: `“${words}” is in ${document}, but not between the prefix and suffix given`,
        hint: 'claims anchor prints the right ones',
      }),
    ),
}

/** Ends of anchors whose words are in the text, with a count of their places in context that breaks a law. */
function contexts(
  subject: Subject,
  breaks: (count: number) => boolean,
  words: (exact: string, count: number, document: string) => Pick<Mark, 'message' | 'hint'>,
): Mark[] {
  const texts = new Map(withTexts(subject).map((each) => [each.document.id, each.points]))
  return anchorsOf(subject).flatMap(({ path, id, anchor, place: { first, last, quotePath } }) => {
    const points = texts.get(anchor.document)
    return [...new Set([first, last])].flatMap((end) => {
      if (end === undefined || points === undefined || !found(points, end.exact)) return []
      const count = inContext(points, end).length
      if (!breaks(count)) return []
      const { message, ...advice } = words(end.exact, count, anchor.document)
      return [{ path: quotePath ?? path, message: `${id}: ${message}`, ...advice }]
    })
  })
}

interface AtHand {
  readonly path: Path
  readonly document: Document
  readonly text: DocumentText
  readonly points: CodePoints
}

function withTexts({ documents, texts = [] }: Subject): AtHand[] {
  return documents.entries.flatMap(({ path, item }) => {
    const text = textOf(item, texts)
    return text === undefined ? [] : [{ path, document: item, text, points: new CodePoints(text.content) }]
  })
}

function rangeText({ start, end }: Place): string {
  return `${String(start)}–${String(end)}`
}

const LONGEST = 60

function cut(text: string): string {
  const points = [...text]
  return points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : text
}

export const TEXT_RULES: readonly Rule[] = [
  documentText,
  documentHash,
  documentLength,
  anchorWords,
  anchorUnique,
  anchorContext,
]
