/** Documents and anchors against the texts themselves, where they are at hand (`--texts DIR`). */
import { type Document, type DocumentText, textOf } from '../../model/document.js'
import { CodePoints } from '../../text/codepoints.js'
import { inContext, type Place, places } from '../../text/text-place.js'
import { nearby } from '../../text/nearby.js'
import { type Mark, marksIn, type Rule } from '../rule.js'
import type { Entry, Subject } from '../subject.js'
import { type Anchored, anchorsOf, endsOf } from './anchors.js'

export const TEXT_RULES: readonly Rule[] = [
  {
    id: 'document-text',
    severity: 'note',
    title: 'a document with anchors and no text at hand',
    explanation: 'Its anchors could not be checked.',
    find: (subject) => {
      const { documents, texts } = subject
      if (texts === undefined) return []
      const anchored = new Set(anchorsOf(subject).map(({ item }) => item.document))
      return marksIn(documents.entries, (document) => {
        if (!anchored.has(document.id) || textOf(document, texts) !== undefined) return undefined
        const message = `the text of ${document.id} is not in the folder, so its anchors are not checked`
        return { path: [], message, hint: `put it there as ${document.id}.txt` }
      })
    },
  },
  {
    id: 'document-hash',
    severity: 'error',
    title: 'a text with another SHA-256',
    explanation: 'Another hash means another text, even where it looks the same.',
    find: (subject) =>
      marksIn(withTexts(subject), ({ document, text }) => {
        const hash = document.hashes?.['SHA-256']
        if (hash === undefined || hash === text.sha256) return undefined
        const message = `${document.id}: ${text.file} has the SHA-256 ${text.sha256}`
        const hint = 'find the text that was coded, or code this one anew'
        return { path: ['hashes', 'SHA-256'], message, hint }
      }),
  },
  {
    id: 'document-length',
    severity: 'error',
    title: 'a text of another length',
    explanation: 'Positions only hold in a text of the length that was coded.',
    find: (subject) =>
      marksIn(withTexts(subject), ({ document, points, text }) => {
        const length = document.length?.value
        if (length === undefined || length === points.length) return undefined
        const message = `${document.id}: ${text.file} has ${String(points.length)} code points, not ${String(length)}`
        return { path: ['length', 'value'], message, hint: 'length counts code points, not bytes' }
      }),
  },
  {
    id: 'anchor-words',
    severity: 'error',
    title: 'words that are not at their place',
    explanation: 'The exact words of an anchor stand in the text at the positions given.',
    find: (subject) => inTexts(subject, misplaced),
  },
  {
    id: 'anchor-unique',
    severity: 'warning',
    title: 'words that stand several times',
    explanation: 'With its words before and after, an anchor finds one place and no other.',
    find: (subject) =>
      contexts(subject, (count, words, document) => {
        if (count <= 1) return undefined
        const message = `“${words}” stands ${String(count)} times in ${document}, with the words given before and after`
        return { message, hint: 'give a longer prefix or suffix; claims anchor prints the shortest that do' }
      }),
  },
  {
    id: 'anchor-context',
    severity: 'error',
    title: 'words that stand between others than those given',
    explanation: 'The prefix stands right before the words, the suffix right after them.',
    find: (subject) =>
      contexts(subject, (count, words, document) => {
        if (count > 0) return undefined
        const message = `“${words}” is in ${document}, but not between the prefix and suffix given`
        return { message, hint: 'claims anchor prints the right ones' }
      }),
  },
]

function misplaced({ document, place }: Anchored, points: CodePoints, id: string): Mark[] {
  const { position, first, last, quotePath: path = [] } = place
  if (first === undefined || last === undefined) return []
  if (position === undefined) {
    return endsOf(place).flatMap(({ exact }) =>
      points.text.includes(exact) ? [] : [{ path, ...missing(id, document, exact, points) }],
    )
  }
  const { start, end } = position.value
  const here = points.slice(start, end)
  const wrong = here.startsWith(first.exact) ? (here.endsWith(last.exact) ? undefined : last) : first
  if (wrong === undefined && (first !== last || here === first.exact)) return []
  const { exact } = wrong ?? first
  const where = places(points, exact)
  const message = `${id}: “${exact}” is not at ${String(start)}–${String(end)} of ${document}, where “${cut(here)}” stands`
  if (where.length > 0)
    return [{ path: position.path, message, hint: `the words stand at ${where.map(rangeText).join(', ')}` }]
  return [{ path, ...missing(id, document, exact, points) }]
}

function missing(id: string, document: string, exact: string, points: CodePoints): Advice {
  const near = nearby(points, exact)
  return {
    message: `${id}: “${exact}” is nowhere in ${document}`,
    hint:
      near === undefined
        ? 'copy the words from the text'
        : `the text has “${cut(points.slice(near.start, near.end))}” at ${rangeText(near)}`,
  }
}

type Advice = Pick<Mark, 'message' | 'hint'>

/** What is wrong with the ends of anchors whose words are in the text, by the count of their places in context. */
function contexts(
  subject: Subject,
  judge: (count: number, exact: string, document: string) => Advice | undefined,
): Mark[] {
  return inTexts(subject, ({ document, place }, points, id) =>
    endsOf(place).flatMap((end) => {
      if (!points.text.includes(end.exact)) return []
      const advice = judge(inContext(points, end).length, end.exact, document)
      if (advice === undefined) return []
      return [{ ...advice, path: place.quotePath ?? [], message: `${id}: ${advice.message}` }]
    }),
  )
}

/** What a law finds in the anchors whose texts are at hand; `id` is that of the statement. */
function inTexts(
  subject: Subject,
  find: (anchored: Anchored, points: CodePoints, id: string) => readonly Mark[],
): Mark[] {
  const texts = new Map(withTexts(subject).map(({ item }) => [item.document.id, item.points]))
  return marksIn(anchorsOf(subject), (anchored, { statement }) => {
    const points = texts.get(anchored.document)
    return points === undefined ? undefined : find(anchored, points, statement.id)
  })
}

interface AtHand {
  readonly document: Document
  readonly text: DocumentText
  readonly points: CodePoints
}

function withTexts({ documents, texts = [] }: Subject): Entry<AtHand>[] {
  return documents.entries.flatMap(({ path, item: document }) => {
    const text = textOf(document, texts)
    return text === undefined
      ? []
      : [{ path, item: { document, text, points: new CodePoints(text.content) } }]
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
