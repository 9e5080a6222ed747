/** `claims show --texts` beside the article itself, which is not shipped: without it there is nothing to show. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { bundledFile } from './support/bundled.js'
import { claims, PROJECT } from './support/claims.js'

const ARTICLE = path.join(PROJECT, '..', 'shared', 'article', 'article.txt')
const withArticle = existsSync(ARTICLE) ? describe : describe.skip

test('a folder that is not there is an error', async () => {
  const ran = await claims(['show', 's03', '--texts', 'no-such-folder'])
  expect(ran.exit).toBe(4)
  expect(ran.stderr).toContain('no-such-folder')
})

test('without a text that fits, the words stand between what their anchor keeps', async () => {
  const { stdout } = await claims(['show', 's03', '--texts', 'data/schema'])
  expect(stdout).toBe((await claims(['show', 's03'])).stdout)
})

withArticle('with the article', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'claims-texts-'))
    cpSync(ARTICLE, path.join(folder, 'some-name.txt'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  async function shown(id: string): Promise<string> {
    const { stdout, stderr, exit } = await claims(['show', id, '--texts', folder, '--format', 'text'])
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 })
    return stdout
  }

  test('found by its SHA-256: the words stand in their line, between marks', async () => {
    const text = await shown('s03')
    expect(text).toContain('“»units of the Azerbaijani armed forces opened fire')
    expect(text).toContain('washington-article, line 3, code points 507 to 623')
    expect(text).not.toContain('another SHA-256')
  })

  test('every statement is found where its anchor says', async () => {
    for (const { id } of bundledFile('washington-talks').statements) {
      const text = await shown(id)
      expect(text).toMatch(/washington-article, line \d+, code points \d+ to \d+/)
      expect(text).not.toContain('do not stand in it')
    }
  })

  test('a text that was changed is found by its name, and words that moved by their neighbours', async () => {
    rmSync(path.join(folder, 'some-name.txt'))
    const changed = `Ավելացված տող 🕊\n${readFileSync(ARTICLE, 'utf8')}`
    writeFileSync(path.join(folder, 'washington-article.txt'), changed)
    const moved = [...'Ավելացված տող 🕊\n'].length
    expect(await shown('s03')).toContain(
      `washington-article, line 4, code points ${String(507 + moved)} to ${String(623 + moved)}; the text at hand has another SHA-256`,
    )
  })
})
