/** The version of this package. */
import { packageText, type World } from './cli/world.js'

export async function version(world: World): Promise<string> {
  const { version: number } = JSON.parse(await packageText(world, 'package.json')) as { version: string }
  return number
}
