/** Files in a folder of their own, and what the command finds in them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect } from '@jest/globals'
import { claims } from '../../support/claims.js'
import { FIXTURES, soundFile } from './fixtures.js'

export const folder: string = mkdtempSync(path.join(tmpdir(), 'claims-check-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

export const SOUND: string = JSON.stringify(soundFile(), undefined, 2)

/** The sound file with the changes of some fixtures. */
export function changed(...rules: string[]): string {
  const file: unknown = JSON.parse(SOUND)
  for (const rule of rules) FIXTURES.get(rule)?.change?.(file)
  return JSON.stringify(file, undefined, 2)
}

/** The name, from the folder. */
export function save(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content)
  return name
}

export interface Finding {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly id: string | null
}

export async function findings(...argv: string[]): Promise<{ exit: number; found: Finding[] }> {
  const { stdout, stderr, exit } = await claims(['check', ...argv, '--ndjson'], { cwd: folder })
  expect(stderr).toBe('')
  const lines = stdout.split('\n').filter((line) => line !== '')
  return { exit, found: lines.map((line) => JSON.parse(line) as Finding) }
}
