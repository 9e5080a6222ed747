/** Which texts of documents stand beside the data: those of `--texts`, else those that come with bundled datasets. */
import { bundledTexts, readTexts } from '../../dataset/texts.js'
import type { DocumentText } from '../../model/document.js'
import type { DataOptions } from '../line/options.js'
import type { World } from '../world.js'
import { accessOf } from './access.js'
import { dataNames } from './data-names.js'

/** @param folder as typed after `--texts`. @throws ClaimsError (file) where it cannot be read */
export async function textsAtHand(
  folder: string | undefined,
  data: Pick<DataOptions, 'data'>,
  world: World,
): Promise<DocumentText[]> {
  const access = accessOf(world)
  if (folder !== undefined) return readTexts(folder, access)
  const texts: DocumentText[] = []
  for (const name of dataNames(data, world.io.env)) texts.push(...((await bundledTexts(name, access)) ?? []))
  return texts
}
