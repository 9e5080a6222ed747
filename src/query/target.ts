/** Whom `target:` means: a party, else a source, a whole name of either before a part of one; else printed words. */
import type { Dataset } from '../model/dataset.js'
import { fold, hasAllWords } from '../text/fold.js'
import { ambiguousName, findNamed, type Named, unknownName } from '../text/names.js'
import type { Meaning } from './query.js'
import { sourcesOfParties, speakersFor } from './speakers.js'

/** @throws ClaimsError (kind usage) if it fits several, or nothing in the dataset is such a target */
export function targetMeaning(value: string, dataset: Dataset, only: boolean): Meaning {
  const parties = findNamed(dataset.parties, value)
  const sources = findNamed(dataset.sources, value)
  const partyFirst = parties.ids.length > 0 && (parties.exact || !sources.exact)
  const [id, more] = partyFirst ? parties.ids : sources.ids
  if (id === undefined) return asPrinted(value, dataset)
  if (more !== undefined) {
    throw partyFirst
      ? ambiguousName(dataset.parties, 'party', value, parties.ids)
      : ambiguousName(dataset.sources, 'source', value, sources.ids)
  }
  if (partyFirst) return partyMeaning(id, dataset)
  return {
    query: { tag: 'target', parties: new Set(), sources: speakersFor(dataset, id, only) },
    written: id,
  }
}

function partyMeaning(id: string, dataset: Dataset): Meaning {
  const parties = new Set([id])
  return { query: { tag: 'target', parties, sources: sourcesOfParties(dataset, parties) }, written: id }
}

function asPrinted(value: string, dataset: Dataset): Meaning {
  const words = fold(value)
  const printed = dataset.statements
    .flatMap((statement) => statement.target ?? [])
    .map((target) => fold(target.asPrinted ?? ''))
  if (words === '' || !printed.some((target) => hasAllWords(target, words))) {
    throw unknownName(new Map<string, Named>([...dataset.sources, ...dataset.parties]), 'target', value)
  }
  return { query: { tag: 'target', parties: new Set(), sources: new Set(), words }, written: value }
}
