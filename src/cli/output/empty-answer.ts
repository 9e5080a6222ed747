/** What the words of a question could have been, told where nothing fits: a first guess should not go wrong in silence. */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { isEdtf } from '../../dates/edtf.js'
import { bundledNames } from '../../dataset/resolve.js'
import type { Engine } from '../../evidence/engine.js'
import type { NamedBy } from '../../query/bare-word.js'
import { fieldTerm, joinedValue, type Term, writtenTerm } from '../../query/term.js'
import { accessOf } from '../data/access.js'
import type { World } from '../world.js'

/** A sentence for each thing that a bare word could have been; the nearest names only where it is none itself. */
export async function couldHaveBeen(
  terms: readonly Term[],
  engine: Engine,
  world: World,
): Promise<readonly string[]> {
  const words = terms.flatMap(({ field, negated, value }) => (field === undefined && !negated ? [value] : []))
  const sentences: string[] = []
  for (const word of words) {
    if (await isFile(word, world)) sentences.push(`“${word}” is a file: -d ${word} reads it`)
    const bundled = await bundledNames(accessOf(world))
    const dataset = bundled.find((name) => name.startsWith(word.toLowerCase()))
    if (dataset !== undefined) sentences.push(`“${word}” is a dataset: -d ${dataset} asks it`)
    if (isEdtf(word)) sentences.push(`“${word}” is a date: said:${word}`)
    const named = await engine.namedBy(word)
    const found = named.filter(({ ids }) => ids.length > 0)
    const others = word.length < LONG_ENOUGH ? [] : named
    sentences.push(...(found.length > 0 ? found : others).flatMap((one) => sentenceOf(word, one)))
  }
  return sentences
}

/** In characters; what is shorter is near to too much. */
const LONG_ENOUGH = 4

async function isFile(word: string, { io }: World): Promise<boolean> {
  try {
    return (await stat(path.resolve(io.cwd, word))).isFile()
  } catch {
    return false
  }
}

const MOST = 3

function sentenceOf(word: string, { field, ids, near }: NamedBy): string[] {
  const terms = (ids.length > 0 ? ids : near)
    .slice(0, MOST)
    .map((id) => writtenTerm(fieldTerm(field, joinedValue([id]))))
  if (terms.length === 0) return []
  const is = ids.length === 1 ? `is a ${field}` : `could be a ${field}`
  return [`“${word}” ${is.replace('a incident', 'an incident')}: ${terms.join(', ')}`]
}
