// Nothing of the raw file is lost: each of its records is rebuilt from the dataset, field by field.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { DatasetFile } from '../../../src/model/dataset.js'
import type { Statement, Target } from '../../../src/model/statement.js'

const RAW = '../shared/data/autumn-2022.source.ndjson'
const text = readFileSync('data/autumn-2022.json', 'utf8')
const data = JSON.parse(text) as DatasetFile

const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string | undefined) =>
  list.find((item) => item.id === id)?.name

function targetName({ party, source, asPrinted }: Target): string | undefined {
  return asPrinted ?? nameIn(data.parties, party) ?? nameIn(data.sources, source)
}

function pageOf(statement: Statement, at: number) {
  const { document } = statement.appearances?.[at] ?? {}
  const page = data.documents.find(({ id }) => id === document)
  return { outlet: page?.publisher, url: page?.url, page_language: page?.inLanguage }
}

function alsoReportedBy(statement: Statement): object | undefined {
  const others = (statement.appearances ?? []).slice(1)
  if (others.length === 0) return undefined
  return others.map((_, at) => ({ outlet: pageOf(statement, at + 1).outlet, url: pageOf(statement, at + 1).url }))
}

function rawOf(statement: Statement): object {
  const source = data.sources.find(({ id }) => id === statement.attribution.source)
  const original = statement.coding?.original ?? {}
  const record = {
    id: statement.id,
    speaker: source?.name,
    speaker_alias_in_page: statement.attribution.sourceAsPrinted,
    side: nameIn(data.parties, source?.party),
    said_on: statement.saidDate,
    said_time: statement.saidTimeAsPrinted,
    event_on: statement.happenedDate ?? null,
    about: statement.incident,
    about_name: nameIn(data.incidents, statement.incident),
    target: statement.target?.map(targetName).join('; ') ?? null,
    gist: statement.gist,
    quoted: statement.quote?.exactness === 'not-kept',
    ...pageOf(statement, 0),
    page_date: statement.publishedDate ?? null,
    casualties: null,
    responds_to: data.relations.find(({ from }) => from === statement.id)?.to ?? null,
    confidence: statement.coding?.confidence,
    also_reported_by: alsoReportedBy(statement),
    note: statement.coding?.note,
    ...original,
  }
  return JSON.parse(JSON.stringify(record)) as object
}

const withRaw = existsSync(RAW) ? describe : describe.skip

withRaw('autumn 2022 and its raw file', () => {
  test('every record is rebuilt from its statement, field by field', () => {
    const lines = readFileSync(RAW, 'utf8').split('\n').filter((line) => line !== '')
    const raw = lines.map((line) => JSON.parse(line) as object)
    expect(data.statements.map(rawOf)).toEqual(raw)
  })

  test('converting again gives the same bytes', () => {
    const again = execFileSync(process.execPath, ['scripts/autumn-2022/convert.js', RAW], { stdio: 'pipe' })
    expect(again.toString('utf8')).toBe(text)
  })

  test('the figures keep every number of the raw losses', () => {
    for (const { id, figures, coding } of data.statements) {
      const raw = { ...(coding?.original?.['casualties'] ?? {}), ...(coding?.original?.['bodies'] ?? {}) }
      const numbers = Object.values(raw).filter((value) => typeof value === 'number')
      const kept = (figures ?? []).flatMap(({ best, high }) => best ?? high ?? [])
      expect([id, kept.sort()]).toEqual([id, numbers.sort()])
    }
  })
})
