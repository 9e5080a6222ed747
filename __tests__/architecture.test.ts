/** The shape of the sources: imports go one way, what is pure stays pure, files are short and named by what they hold. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import typescript from 'typescript'
import { MAY_IMPORT, PURE } from '../scripts/directions.js'
import { PROJECT } from './support/claims.js'

const SRC = path.join(PROJECT, 'src')

interface SourceFile {
  /** `reports/list.ts` */
  readonly name: string
  /** `reports`, or nothing for a file of `src` itself. */
  readonly folder: string
  readonly text: string
  /** What it imports, also by `import()` and for types: a file of ours as its name, else the package. */
  readonly imports: readonly string[]
}

const files = (readdirSync(SRC, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
  .sort()
  .map(sourceFile)

function sourceFile(name: string): SourceFile {
  const text = readFileSync(path.join(SRC, name), 'utf8')
  const imports = typescript
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? path.join(path.dirname(name), fileName).replace(/\.js$/, '.ts') : fileName,
    )
  return { name, folder: name.includes('/') ? (name.split('/')[0] ?? '') : '', text, imports }
}

const IMPORTS = new Map(files.map(({ name, imports }) => [name, imports]))

const inFolder = (folder: string): SourceFile[] => files.filter((file) => file.folder === folder)
const lines = ({ text }: SourceFile): number => text.split('\n').length - 1
const isOurs = (imported: string): boolean => imported.endsWith('.ts')

describe('imports go one way', () => {
  test('every folder has its direction', () => {
    const folders = new Set(files.map(({ folder }) => folder))
    expect([...folders].toSorted()).toEqual(['', 'commands', ...Object.keys(MAY_IMPORT)].toSorted())
  })

  test.each(Object.entries(MAY_IMPORT))('src/%s imports itself and %s', (folder, allowed) => {
    const right = new Set([folder, ...allowed, 'generated'])
    const wrong = inFolder(folder).flatMap(({ name, imports }) =>
      imports
        .filter(
          (imported) =>
            isOurs(imported) && imported !== 'error.ts' && !right.has(imported.split('/')[0] ?? ''),
        )
        .map((imported) => `${name} imports ${imported}`),
    )
    expect(wrong).toEqual([])
  })

  test('the directions have no circle', () => {
    const above = (folder: string, seen: readonly string[]): string[] =>
      seen.includes(folder)
        ? [...seen, folder]
        : (MAY_IMPORT[folder] ?? []).flatMap((next) => above(next, [...seen, folder]))
    expect(Object.keys(MAY_IMPORT).flatMap((folder) => above(folder, []))).toEqual([])
  })

  test('nobody imports the commands but the files that stand beside the folders', () => {
    const importers = files.filter(({ imports }) => imports.some((each) => each.startsWith('commands/')))
    expect([...new Set(importers.map(({ folder }) => folder))].toSorted()).toEqual(['', 'commands'])
  })

  test('no file imports itself in a circle, not for types nor by import()', () => {
    expect(circles()).toEqual([])
  })
})

/** Each set of files that lead to one another, by any import. */
function circles(): string[][] {
  const reached = new Map(files.map(({ name }) => [name, reachedFrom(name)]))
  const leads = (one: string, other: string): boolean => reached.get(one)?.has(other) === true
  const around = files.map(({ name }) => name).filter((name) => leads(name, name))
  const all = around.map((name) => around.filter((other) => leads(name, other) && leads(other, name)))
  return all.filter(([first], index) => around[index] === first)
}

/** All files that a file leads to; itself where it stands in a circle. */
function reachedFrom(name: string): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [name]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const imported of IMPORTS.get(next) ?? []) {
      if (found.has(imported)) continue
      found.add(imported)
      open.push(imported)
    }
  }
  return found
}

describe('what is pure', () => {
  test.each(PURE.map((folder) => [folder]))('src/%s knows no file, clock, terminal or process', (folder) => {
    const outside = inFolder(folder).flatMap(({ name, imports }) =>
      imports
        .filter((each) => /^node:|^(?:chalk|commander|cli-table3)\b/.test(each))
        .map((each) => `${name} imports ${each}`),
    )
    expect(outside).toEqual([])
    const asking = inFolder(folder).filter(({ text }) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bglobalThis\b|\bconsole\.|\bfetch\(/.test(
        text,
      ),
    )
    expect(asking.map(({ name }) => name)).toEqual([])
  })

  test('nothing asks for the locale or the local time zone', () => {
    const LOCAL =
      /\.(?:localeCompare|toLocale\w*String|toLocaleUpperCase|toLocaleLowerCase|getTimezoneOffset|getHours|getDate|getMonth|getDay|getFullYear)\(/
    expect(files.filter(({ text }) => LOCAL.test(text)).map(({ name }) => name)).toEqual([])
  })
})

describe('one file for each thing outside', () => {
  const users = (pattern: RegExp): string[] =>
    files.filter(({ imports }) => imports.some((each) => pattern.test(each))).map(({ name }) => name)

  test.each([
    ['cli-table3', /^cli-table3$/, ['terminal/grid.ts']],
    ['edtf', /^edtf$/, ['dates/edtf.ts']],
    ['chalk', /^chalk$/, ['terminal/color.ts']],
    ['commander', /^commander$/, ['cli/line/misspelt.ts', 'cli/line/parser.ts']],
  ])('%s', (_name, pattern, expected) => {
    expect(users(pattern)).toEqual(expected)
  })

  test('the process', () => {
    const touching = files.filter(
      ({ text, imports }) => /\bprocess\.\w/.test(code(text)) || imports.includes('node:process'),
    )
    expect(touching.map(({ name }) => name)).toEqual(['main.ts'])
  })
})

function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}

describe('files', () => {
  test('are 250 lines at most, and half of them under 60', () => {
    expect(files.filter((file) => lines(file) > 250).map(({ name }) => name)).toEqual([])
    const sorted = files.map(lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60)
  })

  test('are named by what they hold', () => {
    const vague = files.filter(({ name }) =>
      /(?:^|[/-])(?:utils?|helpers?|managers?|misc|common|stuff|lib)(?:\.ts$|\/)/.test(name),
    )
    expect(vague.map(({ name }) => name)).toEqual([])
  })

  test('have a name of their own within their layer', () => {
    // The kernel is in another language, for another compiler: a name says which file of the scan it works for.
    const layer = ({ name, folder }: SourceFile): string =>
      name.startsWith('engines/kernel/assembly/') ? 'assembly' : folder
    const called = (file: SourceFile): string => `${layer(file)}: ${path.basename(file.name)}`
    const all = files.map(called)
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([])
  })

  test('say in their first lines what they are for', () => {
    const silent = files.filter(({ name, text }) => !name.endsWith('.d.ts') && !text.startsWith('/**'))
    expect(silent.map(({ name }) => name)).toEqual([])
  })
})
