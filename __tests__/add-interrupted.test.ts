/** `claims add` amid a kill and on a full disk: the file is the old one or the new one, whole, at every moment. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { built, inShell } from './support/built.js'
import { PROJECT } from './support/claims.js'
import { makeFile } from './support/dataset.js'

const SLOW = 180_000
const MANY = 10_000

let folder = ''
let file = ''

beforeAll(built, SLOW)

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'claims-killed-'))
  file = path.join(folder, 'big.json')
  const statements = Array.from({ length: MANY }, (_, index) => ({ id: `s${String(index)}` }))
  writeFileSync(file, `${JSON.stringify(makeFile({ statements }), undefined, 2)}\n`)
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function ids(): string[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { statements: { id: string }[] }).statements.map(
    ({ id }) => id,
  )
}

/** Adds a statement; killed when `moment` comes, unless it has ended by then. */
async function add(id: string, moment: (ended: () => boolean) => Promise<unknown>): Promise<void> {
  const program = path.join(PROJECT, 'bin', 'claims.js')
  const words = ['add', file, '--source', 'armenia-mod', '--gist', 'So.', '--id', id]
  const child = spawn(process.execPath, [program, ...words], { stdio: 'ignore' })
  const exit = once(child, 'exit')
  await moment(() => child.exitCode !== null)
  child.kill('SIGKILL')
  await exit
}

/** What a killed writer leaves is a minute old to the next. */
function aMinuteLater(): void {
  const then = Date.now() / 1000 - 61
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.lock'))) {
    utimesSync(path.join(folder, name), then, then)
  }
}

async function whole(ended: () => boolean): Promise<void> {
  while (!ended()) await pause(5)
}

/** Beside the file, or into it. */
async function onceItWrites(ended: () => boolean): Promise<void> {
  const { size } = statSync(file)
  const writes = (): boolean =>
    statSync(file).size !== size || readdirSync(folder).some((name) => name.endsWith('.part'))
  while (!ended() && !writes()) await pause(0)
}

test(
  'killed at any moment, and amid the writing',
  async () => {
    const started = Date.now()
    await add('first', whole)
    const lasting = Date.now() - started
    expect(ids()).toHaveLength(MANY + 1)

    for (let round = 0; round < 10; round += 1) {
      const before = ids()
      await add(
        `r${String(round)}`,
        round % 2 === 0 ? onceItWrites : () => pause(lasting * (0.3 + Math.random() * 0.7)),
      )
      const after = ids()
      expect([before, [...before, `r${String(round)}`]]).toContainEqual(after)
      aMinuteLater()
    }

    const before = ids()
    await add('last', whole)
    expect(ids()).toEqual([...before, 'last'])
  },
  SLOW,
)

test(
  'on a full disk',
  async () => {
    const before = readFileSync(file, 'utf8')
    // Files may grow to 64 KiB and no further, as on a disk that is full by then.
    const { stdout, stderr, exit } = await inShell(
      `ulimit -f 64; claims add '${file}' --source armenia-mod --gist So.`,
    )
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 4 })
    expect(stderr).toContain('hint: a file of that name is as it was before')
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(readdirSync(folder)).toEqual(['big.json'])
  },
  SLOW,
)
