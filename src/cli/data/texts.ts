/** The texts of documents that a call has at hand, by `--texts FOLDER`. */
import { readTexts } from '../../dataset/texts.js'
import type { DocumentText } from '../../model/document-texts.js'
import { accessOf } from './access.js'
import { type Call, optionText } from '../command.js'

/** @throws ClaimsError (file) where the folder cannot be read */
export async function textsFor(call: Call): Promise<readonly DocumentText[]> {
  const folder = optionText(call, 'texts')
  return folder === undefined ? [] : readTexts(folder, accessOf(call.world))
}
