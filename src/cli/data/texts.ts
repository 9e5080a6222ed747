/** The texts of documents at hand, by `--texts FOLDER`. */
import { readTexts } from '../../dataset/texts.js'
import type { DocumentText } from '../../model/document.js'
import { accessOf } from './access.js'
import type { World } from '../world.js'

/** @throws ClaimsError (file) where the folder cannot be read */
export async function textsFor(
  folder: string | undefined,
  world: World,
): Promise<readonly DocumentText[]> {
  return folder === undefined ? [] : readTexts(folder, accessOf(world))
}
