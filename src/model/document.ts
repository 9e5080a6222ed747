/** A page, text or recording in which statements can be read; and its text, the bytes that anchors point into. */

export interface Document {
  readonly id: string
  readonly type: string
  readonly headline?: string
  /** A short name for notes, `the transcript`. */
  readonly shortName?: string
  readonly publisher?: string
  readonly author?: string
  /** EDTF. */
  readonly datePublished?: string
  /** How the date is known where the page does not print it whole. */
  readonly datePublishedBasis?: string
  readonly inLanguage?: string
  readonly url?: string
  readonly archivedAt?: string
  /** The credit line as printed, `With AFP and Reuters`. */
  readonly creditLine?: string
  /** Ids of sources (agencies) that the credit line names for the whole document. */
  readonly agencies?: readonly string[]
  /** Which agency gave which line: `stated`, or `not-stated` where the credit covers the whole page. */
  readonly agencyPerLine?: 'stated' | 'not-stated'
  /** Whether this is the signed or spoken original. */
  readonly primary?: boolean
  readonly translation?: Translation
  readonly hashes?: { readonly 'SHA-256'?: string }
  readonly length?: { readonly unit: 'codepoint'; readonly value: number }
}

export interface Translation {
  readonly status: 'original' | 'human' | 'machine' | 'machine-suspected'
  readonly from?: string
  readonly evidence?: readonly string[]
}

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
