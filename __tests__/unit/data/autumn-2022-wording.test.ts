// The shipped wording is the same for every side: one verb for one act, whoever speaks.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { DatasetFile } from '../../../src/model/dataset.js'
import type { Statement } from '../../../src/model/statement.js'

const data = JSON.parse(readFileSync('data/autumn-2022.json', 'utf8')) as DatasetFile
const { sources, statements } = data

const HEADS = /^(.+?) ((?:again |jointly )?(?:says?|accuses?|den(?:ies|y)|calls|reports?|announces?|condemns|undertakes?|votes|is reported)\b.*)$/
/** Verbs that speakers are the subject of: the head, and what follows a comma or an "and". */
const VERBS = /(?:^(?:again |jointly )?| and |, )(is reported|[a-z]+s|accuse|announce|deny|report|undertake)\b/g
const LOADED = /\b(?:alleg|admi(?:t|ssion)|insist|conced|confess|boast|purport|so-called|reveal|refus)\w*|\bclaim(?:s|ed|ing)?\b/i

function verbsOf({ gist }: Statement): string[] {
  const predicate = HEADS.exec(gist)?.[2] ?? ''
  return [...predicate.matchAll(VERBS)].map((match) => (match[1] ?? '').replace(/^(accuse|announce|report|undertake)s$/, '$1'))
}

function speaksFor(statement: Statement, party: string): boolean {
  const source = sources.find(({ id }) => id === statement.attribution.source)
  const speakers = source?.members ?? [source?.id]
  return speakers.some((id) => sources.find((speaker) => speaker.id === id)?.party === party)
}

function verbCounts(party: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const verb of statements.filter((one) => speaksFor(one, party)).flatMap(verbsOf)) {
    counts.set(verb, (counts.get(verb) ?? 0) + 1)
  }
  return counts
}

describe('the wording of autumn 2022', () => {
  test('every gist has a head verb that the test counts', () => {
    expect(statements.filter(({ gist }) => !HEADS.test(gist)).map(({ gist }) => gist)).toEqual([])
  })

  test('no verb that stands three times belongs to one side', () => {
    const [armenia, azerbaijan] = [verbCounts('armenia'), verbCounts('azerbaijan')]
    const verbs = new Set([...armenia.keys(), ...azerbaijan.keys()])
    const total = (verb: string): number => (armenia.get(verb) ?? 0) + (azerbaijan.get(verb) ?? 0)
    const oneSided = [...verbs].filter((verb) => total(verb) >= 3 && !(armenia.has(verb) && azerbaijan.has(verb)))
    expect(oneSided).toEqual([])
    const frequent = [...verbs].filter((verb) => total(verb) >= 10).sort()
    expect(frequent).toEqual(['accuse', 'announce', 'calls', 'denies', 'report', 'says'])
  })

  test('no gist, clause, name or title weighs what is said', () => {
    const texts = [
      ...statements.flatMap(({ gist, clause }) => [gist, clause ?? '']),
      ...data.incidents.map(({ name }) => name),
      ...sources.flatMap(({ name, role }) => [name, ...(role ?? []).map(({ jobTitle }) => jobTitle)]),
    ]
    expect(texts.filter((text) => LOADED.test(text))).toEqual([])
  })

  test('no gist holds quotation marks', () => {
    expect(statements.filter(({ gist, clause }) => /["“”«»]/.test(`${gist}${clause ?? ''}`))).toEqual([])
  })

  test('a clause is the end of its gist, without its subject and without what a cell prints before it', () => {
    const partyNames = data.parties.map(({ name }) => name).join('|')
    const dropped = new RegExp(
      `^(?:accuses? |condemns |calls on |den(?:ies|y) (?=.*report $))?(?:(?:${partyNames})(?:'s report)? )$|^(?:announces?|undertakes?|says?) $`,
    )
    const wrong = statements.filter(({ gist, clause }) => {
      if (clause === undefined) return false
      const predicate = HEADS.exec(gist)?.[2] ?? ''
      const before = predicate.slice(0, predicate.length - clause.length - 1)
      return !gist.endsWith(`${clause}.`) || !(before === '' || dropped.test(before))
    })
    expect(wrong.map(({ id, clause }) => `${id}: ${clause ?? ''}`)).toEqual([])
  })

  test('the clause of what is known only through the opponent says through whom', () => {
    const only = statements.filter(({ attribution }) => attribution.relayedBy?.some(({ only: alone }) => alone))
    expect(only.filter(({ clause }) => clause?.startsWith('is reported by') !== true)).toEqual([])
  })
})
