import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Sink, Write } from '../../../src/terminal/io.js'
import { paged } from '../../../src/terminal/pager.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pager-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A pager that keeps what it is given in a file, with the LESS that it finds. */
function pager(script: string): string {
  const file = path.join(folder, 'pager.cjs')
  writeFileSync(file, script)
  return `${process.execPath} ${file}`
}

function keeping(): string {
  const kept = path.join(folder, 'kept')
  return pager(
    `const fs = require('node:fs'); const text = fs.readFileSync(0, 'utf8'); fs.writeFileSync(${JSON.stringify(kept)}, process.env.LESS + '|' + text)`,
  )
}

function kept(): string {
  return readFileSync(path.join(folder, 'kept'), 'utf8')
}

function terminal(rows: number): Sink & { text: () => string } {
  const parts: string[] = []
  return {
    isTerminal: true,
    rows,
    write: (text) => {
      parts.push(text)
      return Promise.resolve()
    },
    text: () => parts.join(''),
  }
}

function lines(count: number): (write: Write) => Promise<void> {
  return async (write) => {
    for (let line = 0; line < count; line += 1) await write(`line ${String(line)}\n`)
  }
}

describe('the pager', () => {
  test('shows output that is taller than the terminal, whole', async () => {
    const stdout = terminal(10)
    await paged(stdout, { PAGER: keeping() }, true, lines(20))
    expect(stdout.text()).toBe('')
    expect(kept()).toMatch(/^FRX\|line 0\n[^]*line 19\n$/)
  })

  test('leaves LESS as the user has it', async () => {
    await paged(terminal(5), { PAGER: keeping(), LESS: 'S' }, true, lines(20))
    expect(kept()).toMatch(/^S\|/)
  })

  test.each([
    ['that fits the terminal', 30, true, true],
    ['in a pipe', 5, false, true],
    ['with --no-pager', 5, true, false],
  ])('does not show output %s', async (_, rows, isTerminal, wanted) => {
    const stdout = { ...terminal(rows), isTerminal }
    await paged(stdout, { PAGER: keeping() }, wanted, lines(20))
    expect(stdout.text().split('\n')).toHaveLength(21)
    expect(() => kept()).toThrow('ENOENT')
  })

  test('that is missing gives way to plain output', async () => {
    const stdout = terminal(5)
    await paged(stdout, { PAGER: '/nowhere/no-such-pager -R' }, true, lines(20))
    expect(stdout.text()).toMatch(/^line 0\n[^]*line 19\n$/)
  })

  test('that is left early ends the drawing quietly', async () => {
    const leaving = pager('process.stdin.once("data", () => process.exit(0))')
    let drawn = 0
    await paged(terminal(5), { PAGER: leaving }, true, async (write) => {
      for (; drawn < 100_000; drawn += 1) await write(`${'x'.repeat(1000)}\n`)
    })
    expect(drawn).toBeLessThan(100_000)
  })

  test('does not hide an error of the drawing', async () => {
    await expect(
      paged(terminal(50), { PAGER: keeping() }, true, () => Promise.reject(new Error('bad data'))),
    ).rejects.toThrow('bad data')
  })
})
