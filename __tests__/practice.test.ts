/**
 * The practice dataset, asked as a class would ask it: with what ships in the package, and no folder named. The copy
 * that is asked stands in an empty folder, so that no path outside of the package can help.
 */
import { cpSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { bundledFile } from './support/bundled.js'
import { claims, PROJECT, shellWords } from './support/claims.js'
import { readText, topicManual } from './support/documents.js'
import { temporaryFolder } from './support/folder.js'

const packageFolder = temporaryFolder('practice')
beforeAll(() => {
  cpSync(path.join(PROJECT, 'data'), path.join(packageFolder, 'data'), { recursive: true })
})

async function asked(line: string): Promise<string> {
  const setting = { cwd: packageFolder, world: { packageFolder } }
  const { stdout, stderr, exit } = await claims(shellWords(line), setting)
  expect({ line, stderr, exit }).toEqual({ line, stderr: '', exit: 0 })
  return stdout
}

describe('check', () => {
  test.each(['check practice', 'check practice --texts data/practice', 'check -d practice'])(
    'claims %s: no error, no warning, no text that is missing',
    async (line) => {
      const { items } = JSON.parse(await asked(`${line} --json`)) as {
        items: { rule: string; severity: string }[]
      }
      expect(new Set(items.map(({ severity }) => severity))).toEqual(new Set(['note']))
      expect(items.map(({ rule }) => rule)).not.toContain('document-text')
    },
  )

  test('says that anchors were not compared only where they were not', async () => {
    expect(await asked('check practice')).not.toContain('--texts DIR')
    expect(await asked('check washington-talks')).toContain('--texts DIR')
    expect(await asked('check practice washington-talks')).toContain('--texts DIR')
  })
})

describe('show', () => {
  test.each(bundledFile('practice').statements.map(({ id }) => id))(
    '%s: its words in their line',
    async (id) => {
      const page = await asked(`show ${id} --trace -d practice -f text`)
      expect(page).toMatch(/buoys-\w+, line \d+, code points \d+ to \d+/)
      expect(page).not.toMatch(/do not stand in it|another SHA-256/)
    },
  )

  test('a start of the name will do, and beside other data the texts are found too', async () => {
    expect(await asked('show p01 -d prac')).toContain('buoys-article, line 9, code points')
    expect(await asked('show p01 -d washington -d practice')).toContain('buoys-article, line 9, code points')
  })

  test('says whom another text has as the speaker', async () => {
    expect(await asked('show p05 -d practice -f text')).toContain('there said by “Harbour Master Arnquill”')
  })

  test('a folder that is named is the only one that is read', async () => {
    const page = await asked('show p01 -d practice --texts data/schema')
    expect(page).not.toContain('line 9, code points')
    expect(page).toContain('in context')
  })
})

test('claims help teaching prints the article whole, then the questions, then what the program says', () => {
  const manual = readText(topicManual('teaching'))
  const [, printed = ''] = /\n```text\n([^]*?)```/.exec(manual) ?? []
  const article = readFileSync(path.join(packageFolder, 'data', 'practice', 'buoys-article.txt'), 'utf8')
  expect(words(printed)).toEqual(words(article))
  expect(manual.indexOf('```text')).toBeLessThan(manual.indexOf('## 2. Answer'))
  expect(manual.indexOf('```console')).toBeGreaterThan(manual.indexOf('## 3. Ask'))
})

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}

describe('reports', () => {
  test.each([
    ['overview', 'exist nowhere'],
    ['compare 2019-10-12-buoys', 'p06'],
    ['compare 2019-10-12-buoys --by point', 'TAMSARY CUT'],
    ['replies', 'DENIED by Nera Oskild'],
    ['accusations', 'Thessick Sound Commission'],
    ['figures', '7 killed or missing'],
    ['diff known-by:2019-10-15 known-by:2019-10-16', '7 to 9'],
    ['list is:relayed', 'KNOWN ONLY THROUGH Nera Oskild'],
    ['timeline', 'about'],
    ['incidents --whose-word', 'Thessick Pilots’ Guild'],
  ])('claims %s', async (line, words) => {
    expect(await asked(`${line} -d practice -f text`)).toContain(words)
  })

  test('no denial of the two sides stands apart from what it answers', async () => {
    expect(await asked('replies -d practice')).not.toContain('Denials of what')
  })
})
