/** The texts of documents, where somebody has them at hand: the bytes that anchors point into. */
import type { Document } from './document.js'

export interface DocumentText {
  /** Its path. */
  readonly file: string
  /** Of its bytes, as 64 hexadecimal digits. */
  readonly sha256: string
  readonly content: string
}

/** The text of a document: the one with its SHA-256, else the one that is named `ID.txt`. */
export function textOf(document: Document, texts: readonly DocumentText[]): DocumentText | undefined {
  const hash = document.hashes?.['SHA-256']
  return (
    texts.find((text) => text.sha256 === hash) ??
    texts.find((text) => text.file.split(/[/\\]/).at(-1) === `${document.id}.txt`)
  )
}
