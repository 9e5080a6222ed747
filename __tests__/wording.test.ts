/** The words that are ours weigh nothing: the same verbs for every side, and none that takes a side. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../src/commands/catalogue.js'
import { ACT_NAMES, ACTS } from '../src/model/act.js'
import { FORMER_PROPERTIES } from '../src/query/is.js'
import type { Statement } from '../src/model/statement.js'
import { bare } from '../src/page/text.js'
import { entryOf, ALONE } from '../src/reports/parts/entry.js'
import { link, type DatasetFile } from '../src/model/dataset.js'
import { BUNDLED, callsOn } from './support/calls.js'
import { claims, PROJECT, shellWords } from './support/claims.js'
import { makeFile } from './support/dataset.js'
import { MANUALS, readText } from './support/documents.js'
import { literalsIn } from './support/literals.js'
import { SIDES } from './support/mirror.js'

const { swap, swapText } = SIDES

const WEIGHING =
  /\b(?:alleg\w*|admi(?:t|ts|tted|tting|ssion)|insist\w*|claim(?:s|ed|ing)? that|so-called|regime\w*|confess\w*|boast\w*|purport\w*|aggress\w*|occupi\w*|liberat\w*|separatis\w*|terroris\w*|propagand\w*|provocat\w*)\b/i

describe.each(BUNDLED)('on %s, once nobody else’s words have such a word', (name) => {
  const text = readFileSync(path.join(PROJECT, 'data', `${name}.json`), 'utf8')
  const silenced = JSON.stringify(JSON.parse(text), (_key, value: unknown) =>
    typeof value === 'string' && WEIGHING.test(value) ? 'words' : value,
  )

  test.each(callsOn(name))('claims %s', async (line) => {
    const { stdout } = await claims([...shellWords(line), '-d', '-', '-f', 'text'], { stdin: silenced })
    expect(WEIGHING.exec(stdout)?.[0]).toBeUndefined()
  })
})

test.each(['', ...COMMANDS.map(({ name }) => name)])('claims %s --help', async (command) => {
  const { stdout } = await claims([...shellWords(command), '--help'])
  expect(stdout).not.toBe('')
  expect(WEIGHING.exec(stdout)?.[0]).toBeUndefined()
})

/** Words that we no longer print, since they find, judge or say too much; CONTRIBUTING has those that stand for them. */
const FORMER =
  /\b(?:verdicts?|corroborat\w*|independent\w*|conced\w*|garbl\w*|unsourced|no source named|assesses|own page|rests on|at war|open in this dataset|each answers the other)\b/i

describe('words that are no longer printed', () => {
  const code = (readdirSync(path.join(PROJECT, 'src'), { recursive: true }) as string[])
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && !/^(?:generated|engines|check\/words)\//.test(file))
    // It reads them: an old name is an error that gives the new one.
    .filter((file) => file !== 'cli/line/old-words.ts')

  test.each(code)('src/%s', (file) => {
    // The format's own value stays, and so do the old names of `is:`, beside the new ones.
    const printed = literalsIn(readText(`src/${file}`)).filter(
      (text) => text !== 'garbled' && !(file === 'query/is.ts' && FORMER_PROPERTIES.has(text)),
    )
    expect(printed.filter((text) => FORMER.test(text))).toEqual([])
  })

  test.each([...MANUALS, 'README.md', 'data/schema/output.v1.json'])('%s', (file) => {
    const text = readText(file).replaceAll('no meaning rests on', '').replaceAll('*First said* rests on', '')
    expect(FORMER.exec(text)?.[0]).toBeUndefined()
  })
})

describe('what is done by saying it', () => {
  test('no verb weighs what is said', () => {
    const verbs = Object.values(ACTS).flatMap(({ verb, counted = [], targetless = [], definition }) => [
      ...verb,
      ...counted,
      ...targetless,
      definition,
    ])
    expect(verbs.filter((verb) => WEIGHING.test(verb))).toEqual([])
  })

  test.each(ACT_NAMES)('%s reads the same of either side', (act) => {
    for (const party of ['azerbaijan', 'united-states']) {
      const file = makeFile({ statements: [{ source: 'armenia-mod', act, target: [{ party }] }] })
      expect(sentence(swap(file))).toBe(swapText(sentence(file)))
    }
  })
})

function sentence(file: DatasetFile): string {
  const dataset = link(file, '')
  const [statement] = file.statements as [Statement]
  const entry = entryOf(dataset, { statement, same: [], parts: [], merged: [] }, ALONE)
  return [entry.parties, entry.speaker, entry.manner, bare(entry.actPhrase), ...entry.words.map(bare)].join(
    ' | ',
  )
}
