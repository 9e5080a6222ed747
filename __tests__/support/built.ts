/** The built program in a process of its own, for what a test inside the process cannot see. */
import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PROJECT, type Ran } from './claims.js'

const PROGRAM = path.join(PROJECT, 'bin', 'claims.js')
const BUNDLE = path.join(PROJECT, 'dist', 'main.js')
const LOCK = path.join(PROJECT, 'node_modules', '.claims-build')

/** Builds where nothing is built or the sources are newer; one test file at a time. */
export async function built(): Promise<void> {
  for (; !isFresh(); await pause(100)) {
    if (!locked()) continue
    try {
      await run(process.execPath, ['scripts/build.js'], { cwd: PROJECT })
    } finally {
      rmdirSync(LOCK)
    }
  }
}

function isFresh(): boolean {
  const made = changed(BUNDLE)
  return ['src', 'data/schema'].every((folder) =>
    (readdirSync(path.join(PROJECT, folder), { recursive: true }) as string[])
      .filter((file) => /\.(?:ts|json)$/.test(file) && !file.startsWith('generated'))
      .every((file) => changed(path.join(PROJECT, folder, file)) <= made),
  )
}

function changed(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function locked(): boolean {
  try {
    mkdirSync(LOCK)
    return true
  } catch {
    return false
  }
}

interface Place {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** `argv` without the program's name. */
export function spawned(argv: readonly string[], place: Place = {}): Promise<Ran> {
  return run(process.execPath, [PROGRAM, ...argv], place)
}

/** A line for bash, in which `claims` is the built program. */
export function inShell(line: string, place: Place = {}): Promise<Ran> {
  const claims = `claims() { '${process.execPath}' '${PROGRAM}' "$@"; }`
  return run('bash', ['--norc', '--noprofile', '-c', `${claims}\n${line}`], place)
}

export function run(
  program: string,
  argv: readonly string[],
  { env, cwd = PROJECT }: Place = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const surroundings = { PATH: process.env['PATH'] ?? '', ...env }
    execFile(program, argv, { cwd, env: surroundings, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({
        stdout,
        stderr,
        exit: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
      })
    })
  })
}
