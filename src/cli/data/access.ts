/** The way from a command's world to the files that reading needs. */
import path from 'node:path'
import { type Access, fileSystem } from '../../dataset/access.js'
import { visible } from '../../terminal/visible.js'
import type { World } from '../world.js'

export function accessOf({ io, packageFolder }: World): Access {
  return {
    open: (file) => fileSystem.open(path.resolve(io.cwd, file)),
    files: (folder) => fileSystem.files(path.resolve(io.cwd, folder)),
    stdin: io.stdin,
    stdinIsTerminal: io.stdin.isTerminal,
    bundledFolder: path.join(packageFolder, 'data'),
    notify: (message) => void io.stderr.write(`claims: ${visible(message)}\n`),
  }
}
