/** The datasets that come with the program, besides the one on show, in a line each. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { OtherDataset } from '../../reports/overview.js'
import type { World } from '../world.js'

/** The little of a dataset that its line needs; our own files are known to be sound. */
interface Bundled {
  readonly dataset: { readonly id: string; readonly temporalCoverage?: string }
  readonly statements: readonly { readonly attribution: { readonly source?: string } }[]
}

export async function otherDatasets({ packageFolder }: World, shown: string): Promise<OtherDataset[]> {
  const folder = path.join(packageFolder, 'data')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  const all = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Bundled),
  )
  return all.filter(({ dataset }) => dataset.id !== shown).map(lineOf)
}

function lineOf({ dataset, statements }: Bundled): OtherDataset {
  const sources = new Set(statements.flatMap(({ attribution }) => attribution.source ?? []))
  const time =
    dataset.temporalCoverage === undefined ? '' : `, ${dataset.temporalCoverage.replace('/', ' to ')}`
  return {
    id: dataset.id,
    description: `${String(statements.length)} statements by ${String(sources.size)} sources${time}`,
  }
}
