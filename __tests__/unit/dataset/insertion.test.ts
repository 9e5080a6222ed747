import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withAnalystNote, withStatement } from '../../../src/dataset/insertion.js'
import type { DatasetFile } from '../../../src/model/dataset.js'
import { accusingWorlds } from '../../support/accusing.js'
import { makeFile, makeStatement } from '../../support/dataset.js'

const NEW = makeStatement({ id: 'new', gist: 'Է “so” 🕊.' })
const NOTE = { note: 'Ask.', tags: ['road'] }

/** Layouts in which people and programs write JSON. */
const LAYOUTS: Readonly<Record<string, (file: DatasetFile) => string>> = {
  'two spaces': (file) => `${JSON.stringify(file, undefined, 2)}\n`,
  'no line end': (file) => JSON.stringify(file, undefined, 2),
  tabs: (file) => JSON.stringify(file, undefined, '\t'),
  CRLF: (file) => JSON.stringify(file, undefined, 4).replaceAll('\n', '\r\n'),
  'one line': (file) => JSON.stringify(file),
  'a statement a line': (file) => {
    const { statements, ...rest } = file
    const list = statements.map((one) => `\n    ${JSON.stringify(one)}`).join(',')
    return JSON.stringify(rest, undefined, 2).replace(/\n\}$/, `,\n  "statements": [${list}\n  ]\n}\n`)
  },
  'a list on one line': (file) => {
    const { statements, ...rest } = file
    return JSON.stringify(rest, undefined, 2).replace(
      /\n\}$/,
      `,\n  "statements": ${JSON.stringify(statements)}\n}`,
    )
  },
}

const layout = fc.constantFrom(...Object.values(LAYOUTS))

describe('for all datasets, in every layout', () => {
  test('a statement is added at the end, and nothing else is another character', () => {
    fc.assert(
      fc.property(accusingWorlds, layout, fc.nat(12), (sketch, write, many) => {
        const file = makeFile({
          ...sketch,
          statements: (sketch.statements ?? []).slice(0, many),
          relations: [],
        })
        const before = write(file)
        const after = withStatement(before, NEW)
        expect(JSON.parse(after)).toEqual({ ...file, statements: [...file.statements, NEW] })
        expect(isKept(before, after)).toBe(true)
      }),
    )
  })

  test('a note is put into one, and nothing else is another character', () => {
    fc.assert(
      fc.property(accusingWorlds, layout, fc.nat(11), (sketch, write, index) => {
        const file = makeFile(sketch)
        const at = index % file.statements.length
        const before = write(file)
        const after = withAnalystNote(before, at, NOTE)
        const noted = file.statements.map((one, place) => (place === at ? { ...one, analyst: NOTE } : one))
        expect(JSON.parse(after)).toEqual({ ...file, statements: noted })
        expect(isKept(before, after)).toBe(true)

        const again = withAnalystNote(after, at, { note: 'Asked.' })
        expect(again).toBe(withAnalystNote(before, at, { note: 'Asked.' }))
      }),
    )
  })
})

/** Whether the new text is the old one with something put in at one place. */
function isKept(before: string, after: string): boolean {
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  return after.endsWith(before.slice(same))
}

describe('what is put in looks like its neighbours', () => {
  const file = makeFile({ statements: [{ id: 'a' }] })

  test.each(['two spaces', 'tabs', 'CRLF', 'one line', 'no line end'])('%s', (name) => {
    const write = LAYOUTS[name] ?? JSON.stringify
    expect(withStatement(write(file), NEW)).toBe(write({ ...file, statements: [...file.statements, NEW] }))
    const noted = file.statements.map((one) => ({ ...one, analyst: NOTE }))
    expect(withAnalystNote(write(file), 0, NOTE)).toBe(write({ ...file, statements: noted }))
  })

  test.each(['two spaces', 'one line', 'CRLF'])('the first of an empty list: %s', (name) => {
    const write = LAYOUTS[name] ?? JSON.stringify
    expect(withStatement(write({ ...file, statements: [] }), NEW)).toBe(write({ ...file, statements: [NEW] }))
  })

  test('a statement a line stays a statement a line', () => {
    const write = LAYOUTS['a statement a line'] ?? JSON.stringify
    expect(withStatement(write(file), NEW)).toBe(write({ ...file, statements: [...file.statements, NEW] }))
  })
})
