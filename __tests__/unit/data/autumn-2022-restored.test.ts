// The raw file and the table of corrections are the dataset, and nothing else is: with the corrections taken back, each
// raw record is rebuilt from it, field by field. Drop a correction, or edit the dataset by hand, and this fails.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { DatasetFile } from '../../../src/model/dataset.js'
import type { Statement, Target } from '../../../src/model/statement.js'
import {
  CORRECTIONS,
  isOfRelation,
  relationOf,
  uncorrected,
  uncorrectedRelations,
  valueAt,
} from '../../support/corrections.js'

const RAW = '../shared/data/autumn-2022.source.ndjson'
const text = readFileSync('data/autumn-2022.json', 'utf8')
const data = JSON.parse(text) as DatasetFile
const relations = uncorrectedRelations(data.relations)
const rawIncident = new Map(
  CORRECTIONS.filter(({ field }) => field === 'id').map(({ is, was }) => [is as string, was as string]),
)
const rawName = new Map(CORRECTIONS.filter(({ field }) => field === 'name').map(({ id, was }) => [id, was as string]))

/** The coder's first label, which does not ship, and the act that it stands for. */
const ACTS: Readonly<Record<string, readonly string[]>> = {
  accusation: ['accuse'],
  admission: ['report-figure', 'state'],
  announcement: ['announce'],
  appeal: ['appeal'],
  assessment: ['assess'],
  'casualty-figure': ['report-figure'],
  condemnation: ['condemn'],
  'counter-accusation': ['accuse'],
  denial: ['deny'],
  pledge: ['pledge'],
}

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
    about: rawIncident.get(statement.incident ?? '') ?? statement.incident,
    about_name:
      rawName.get(rawIncident.get(statement.incident ?? '') ?? '') ?? nameIn(data.incidents, statement.incident),
    target: statement.target?.map(targetName).join('; ') ?? null,
    gist: statement.gist,
    quoted: statement.quote?.exactness === 'not-kept',
    ...pageOf(statement, 0),
    page_date: statement.publishedDate ?? null,
    casualties: null,
    responds_to: relations.find(({ from }) => from === statement.id)?.to ?? null,
    confidence: statement.coding?.confidence,
    also_reported_by: alsoReportedBy(statement),
    note: statement.coding?.note,
    ...original,
  }
  return JSON.parse(JSON.stringify(record)) as object
}

const withRaw = existsSync(RAW) ? describe : describe.skip

withRaw('autumn 2022 and its raw file', () => {
  const raw = existsSync(RAW)
    ? readFileSync(RAW, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { id: string; kind: string })
    : []
  const before = data.statements.map(uncorrected)

  test('converting the raw file with the corrections gives the same bytes', () => {
    const again = execFileSync(process.execPath, ['scripts/autumn-2022/convert.js', RAW], { stdio: 'pipe' })
    expect(again.toString('utf8')).toBe(text)
  })

  test('with the corrections taken back, every record is rebuilt from its statement, field by field', () => {
    expect(before.map(rawOf)).toEqual(raw.map(({ kind: _label, ...record }) => record))
  })

  test('each label, which does not ship, stands for the act that was there before the corrections', () => {
    const other = before.filter(({ act }, at) => ACTS[raw[at]?.kind ?? '']?.includes(act) !== true)
    expect(other.map(({ id }) => id)).toEqual([])
  })

  test('the figures, before the corrections, keep every number of the raw losses', () => {
    for (const { id, figures, coding } of before) {
      const losses = { ...(coding?.original?.['casualties'] ?? {}), ...(coding?.original?.['bodies'] ?? {}) }
      const numbers = Object.values(losses).filter((value) => typeof value === 'number')
      const kept = (figures ?? []).flatMap(({ best, high }) => best ?? high ?? [])
      expect([id, kept.sort()]).toEqual([id, numbers.sort()])
    }
  })
})

describe('the table of corrections', () => {
  const items = new Map<string, object>([
    ...data.statements.map((one) => [one.id, one] as const),
    ...data.incidents.map((one) => [rawIncident.get(one.id) ?? one.id, one] as const),
  ])

  test('has a reason for each, changes something, and changes each field once', () => {
    const keys = CORRECTIONS.map(({ id, field, is }) => `${id} ${field} ${field === 'appearances' ? JSON.stringify(is) : ''}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(CORRECTIONS.filter(({ why, was, is }) => why === '' || JSON.stringify(was) === JSON.stringify(is))).toEqual([])
  })

  test('is what the dataset has', () => {
    const fields = CORRECTIONS.filter((row) => !isOfRelation(row) && row.field !== 'appearances')
    expect(fields.filter((row) => !equal(valueAt(items.get(row.id) ?? {}, row), row.is))).toEqual([])
    const related = CORRECTIONS.filter(isOfRelation)
    expect(related.filter((row) => !equal(shortOf(relationOf(row, data.relations)), row.is))).toEqual([])
    for (const { id, is } of CORRECTIONS.filter(({ field }) => field === 'appearances')) {
      const { url } = is as { url: string }
      const page = data.documents.find((document) => document.url === url)
      const { appearances } = data.statements.find((one) => one.id === id) ?? {}
      expect(appearances?.map(({ document }) => document)).toContain(page?.id)
    }
  })
})

function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function shortOf(relation: (typeof data.relations)[number] | undefined): object | undefined {
  return relation && { type: relation.type, basis: relation.basis, evidence: relation.evidence }
}
