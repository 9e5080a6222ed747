/** The version of this package. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { World } from './cli/world.js'

export async function version({ packageFolder }: World): Promise<string> {
  const { version: number } = JSON.parse(
    await readFile(path.join(packageFolder, 'package.json'), 'utf8'),
  ) as {
    version: string
  }
  return number
}
