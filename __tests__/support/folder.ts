/** A folder for the files of one test file, removed when it ends. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from '@jest/globals'

export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `claims-${name}-`))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })
  return folder
}
