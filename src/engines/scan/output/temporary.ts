/** Temporary files of a scan, in a folder that is gone when the program is, however it ends. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** As `onExit` of the program's world: has something done however the program ends; the result calls it off. */
export type OnExit = (clean: () => void) => () => void

export interface TemporaryFolder {
  readonly path: string
  readonly remove: () => void
}

/** A new folder among those of the system, removed by `remove` or at the end of the program. @throws Error of the system */
export function temporaryFolder(onExit: OnExit): TemporaryFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'claims-'))
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true })
  }
  const callOff = onExit(remove)
  return {
    path: folder,
    remove: () => {
      callOff()
      remove()
    },
  }
}
