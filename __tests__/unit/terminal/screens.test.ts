import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { drawn } from './drawn.js'
import { COMPARE, OVERVIEW, POINTS } from './screens.js'

const FOLDER = path.join(import.meta.dirname, 'screens')
const PAGES = { overview: OVERVIEW, compare: COMPARE, points: POINTS }

function screen(name: string): string {
  return readFileSync(path.join(FOLDER, name), 'utf8')
}

describe('the screens of the article', () => {
  for (const [name, page] of Object.entries(PAGES)) {
    for (const width of [60, 100, 160]) {
      test(`${name} at ${String(width)} columns`, async () => {
        expect(await drawn(page, width)).toBe(screen(`${name}-${String(width)}.txt`))
      })
    }
  }
})
