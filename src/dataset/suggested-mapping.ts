/** The `--map` to try, from names that other projects use. */

/**
 * The `--map` to try for a file with such names; undefined where none is familiar.
 * @param before what stands before all of them, `results.`
 */
export function suggestedMapping(theirNames: readonly string[], before = ''): string | undefined {
  const pairs = FAMILIAR.flatMap(([ours, names]) => {
    const theirs = names.find((name) => theirNames.includes(before + name))
    return theirs === undefined ? [] : [`${ours}=${before}${theirs}`]
  })
  return pairs.some((pair) => pair.startsWith('gist=')) ? `--map ${pairs.join(',')}` : undefined
}

/** Names that such files use, best first (LIAR, AVeriTeC, schema.org ClaimReview and Claim). */
const FAMILIAR: readonly (readonly [ours: string, theirs: readonly string[]])[] = [
  ['gist', ['claim', 'claimReviewed', 'statement', 'quotation', 'text']],
  ['source', ['speaker', 'itemReviewed.author.name', 'claimant', 'said_by', 'author.name', 'author']],
  ['said', ['claim_date', 'itemReviewed.datePublished', 'date_said', 'dateCreated', 'date']],
  ['published', ['datePublished', 'date_published', 'publication_date']],
  ['url', ['original_claim_url', 'url', 'link']],
  ['publisher', ['publisher.name', 'reporting_source', 'outlet']],
]
