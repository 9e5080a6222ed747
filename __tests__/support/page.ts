/** Pages of which a test names only what it is about. */
import type { Page, Title } from '../../src/page/page.js'

/** What a page has; whatever is absent is empty. */
export type PageSketch = Partial<Omit<Page, 'title'> & { readonly title: Partial<Title> }>

export function makePage({ title, ...parts }: PageSketch = {}): Page {
  return {
    title: { name: '', question: '', dataset: '', ...title },
    summary: () => [],
    blocks: [],
    footer: () => [],
    ...parts,
  }
}
