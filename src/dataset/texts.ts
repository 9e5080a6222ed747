/** The texts of documents in a folder: every file that is text in UTF-8. */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { ClaimsError } from '../error.js'
import type { DocumentText } from '../model/document.js'
import type { Access } from './access.js'
import { decode } from './decode.js'
import { readFile } from './read.js'
import { resolveName } from './resolve.js'

/**
 * In the order of their names. Folders in it and other files are passed over.
 * @throws ClaimsError (file) where the folder cannot be read
 */
export async function readTexts(folder: string, access: Access): Promise<DocumentText[]> {
  const names = await namesIn(folder, access)
  const texts: DocumentText[] = []
  for (const name of [...names].sort()) {
    const text = await textIn(path.join(folder, name), access)
    if (text !== undefined) texts.push(text)
  }
  return texts
}

/**
 * The texts that come with a bundled dataset, from the folder of its name beside it. Undefined where it has none, and
 * for any other file.
 * @throws ClaimsError (file) for a name that fits no dataset, or several
 */
export async function bundledTexts(name: string, access: Access): Promise<DocumentText[] | undefined> {
  const file = await resolveName(name, access)
  const folder = path.basename(file, '.json')
  if (path.dirname(file) !== access.bundledFolder) return undefined
  const isThere = (await access.files(access.bundledFolder)).includes(folder)
  return isThere ? await readTexts(path.join(access.bundledFolder, folder), access) : undefined
}

/** One text. @throws ClaimsError (file) where it cannot be read, (data) where it is no text in UTF-8 */
export async function readText(file: string, access: Access): Promise<DocumentText> {
  const { bytes } = await readFile(file, access)
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    content: decode(bytes, file),
  }
}

async function textIn(file: string, access: Access): Promise<DocumentText | undefined> {
  try {
    return await readText(file, access)
  } catch (error) {
    if (error instanceof ClaimsError) return undefined
    throw error
  }
}

async function namesIn(folder: string, access: Access): Promise<readonly string[]> {
  try {
    return await access.files(folder)
  } catch {
    throw new ClaimsError('file', {
      message: 'this folder of texts cannot be read',
      where: { file: folder },
      hint: 'name a folder that holds the texts of documents, each as ID.txt or under any name',
    })
  }
}
