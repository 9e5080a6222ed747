import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Dataset } from '../../../../src/model/dataset.js'
import { isUnattributed } from '../../../../src/model/statement.js'
import type { Block } from '../../../../src/page/page.js'
import { bare } from '../../../../src/page/text.js'
import { isIn } from '../../../../src/query/predicate.js'
import { select } from '../../../../src/query/select.js'
import type { DossierItem, DossierOutput } from '../../../../src/reports/incident/dossier-item.js'
import { dossier } from '../../../../src/reports/incident/dossier.js'
import { incidentsInOrder } from '../../../../src/reports/incidents.js'
import type { Report } from '../../../../src/reports/report.js'
import { accusingWorlds } from '../../../support/accusing.js'
import { bundled } from '../../../support/bundled.js'
import { makeDataset } from '../../../support/dataset.js'
import { evidenceOf } from '../../../support/evidence.js'
import { itemsOf } from '../../../support/items.js'

function reports(dataset: Dataset): Promise<{ id: string; report: Report<DossierOutput> }[]> {
  return Promise.all(
    incidentsInOrder(dataset).map(async ({ id }) => ({
      id,
      report: dossier(await evidenceOf(dataset, [`incident:${id}`], { keepsUnattributed: true }), id),
    })),
  )
}

function cardOf(report: Report<DossierOutput>): DossierItem {
  const [card] = itemsOf(report)
  if (card === undefined) throw new Error('an incident has a card')
  return card
}

/** Every id that a card leads to. */
function idsIn(card: DossierItem): string[] {
  const parts = [
    ...card.versions.flatMap(({ entries }) => entries),
    ...card.figures,
    ...card.documents,
    ...card.uncertain,
  ]
  return [
    ...parts.flatMap(({ statements }) => statements),
    ...card.first.map(({ id }) => id),
    ...card.replies.flatMap(({ id, repeatedBy }) => [id, ...repeatedBy]),
    ...card.relays.map(({ statement }) => statement),
  ]
}

async function lawsHold(dataset: Dataset): Promise<void> {
  for (const { id, report } of await reports(dataset)) {
    const card = cardOf(report)
    const asked = select(dataset, isIn('incident', [id]))
    const about = dataset.statements.filter((one) => one.incident === id)
    const sourced = about.filter((one) => !isUnattributed(one)).map((one) => one.id)

    expect(card.says).toBe(sourced.length)
    expect(card.unattributed).toBe(card.statements.length - sourced.length)
    expect([...card.statements].sort()).toEqual(about.map((one) => one.id).sort())
    expect(asked.statements.map((one) => one.id).sort()).toEqual(sourced.toSorted())
    for (const count of Object.values(card.bySide)) expect(count).toBeLessThanOrEqual(sourced.length)

    const inVersions = card.versions.flatMap(({ entries }) => entries.flatMap(({ statements }) => statements))
    expect([...new Set(inVersions)].sort()).toEqual(sourced.toSorted())

    const known = new Set(card.statements)
    expect(idsIn(card).filter((one) => !known.has(one))).toEqual([])

    const accusing = about.filter(({ act }) => act === 'accuse').filter((one) => !isUnattributed(one))
    const replied = card.replies.flatMap(({ id: one, repeatedBy }) => [one, ...repeatedBy])
    expect(new Set(replied)).toEqual(new Set(accusing.map((one) => one.id)))
    expect(new Set(card.replies.map(({ id: one }) => one)).size).toBe(card.replies.length)
  }
}

describe('every number of a card leads to ids, and all of them are of the incident', () => {
  test.each(['washington-talks', 'autumn-2022', 'cuba-1962'] as const)('%s', async (name) => {
    await lawsHold(bundled(name))
  })

  test('for all datasets', async () => {
    await fc.assert(
      fc.asyncProperty(accusingWorlds, async (sketch) => {
        await lawsHold(makeDataset(sketch))
      }),
    )
  })
})

describe('the parts of a card', () => {
  test('figures of sentences with no source stand in it', async () => {
    const card = cardOf(await reportOf(bundled('washington-talks'), 'karabakh-conflict'))
    expect(card.figures.flatMap(({ statements }) => statements)).toContain('u07')
  })

  test('points are those of two versions, or said not to be coded', async () => {
    const dataset = bundled('washington-talks')
    const coded = await reportOf(dataset, '2022-11-06-border-fire')
    const other = await reportOf(dataset, '2022-10-31-sochi-summit')
    expect(cardOf(coded).points?.length).toBeGreaterThan(5)
    expect(cardOf(other).points).toBeNull()
    expect(printed(other)).toContain('Not coded for two sides in this dataset.')
    expect(printed(coded)).not.toContain('Not coded')
  })

  test('what has nothing to show has no heading', async () => {
    const dataset = makeDataset({ statements: [{ incident: 'one', act: 'appeal' }] })
    const headings = blocksOf(await reportOf(dataset, 'one')).map(({ heading = [] }) => bare(heading))
    expect(headings).toEqual(['', 'The versions side by side', 'Point by point', 'What is uncertain'])
  })

  test.each(['washington-talks', 'autumn-2022', 'cuba-1962'] as const)(
    'every part of a card of %s has one heading of its own, and the incident is named once',
    async (name) => {
      for (const { id, report } of await reports(bundled(name))) {
        const blocks = blocksOf(report)
        const headings = blocks.flatMap(({ heading }) => (heading === undefined ? [] : [bare(heading)]))
        expect([id, new Set(headings).size]).toEqual([id, headings.length])
        expect(report.page().title).toMatchObject({ name: cardOf(report).name, question: '' })
        expect(headings).not.toContain(cardOf(report).name)
        expect(blocks.filter((block) => block.kind === 'prose' && block.paragraphs.length === 0)).toEqual([])
      }
    },
  )

  test('each side’s own name for the place, and who passes on what', async () => {
    const dataset = makeDataset({
      incidents: [{ id: 'one', placeNames: [{ text: 'Sotk', party: 'armenia' }, { text: 'Zod' }] }],
      statements: [
        { incident: 'one', attribution: { relayedBy: [{ source: 'azerbaijan-mod', only: true }] } },
        { incident: 'one', attribution: { relayedBy: [{ asPrinted: 'a radio' }] } },
      ],
    })
    const text = printed(await reportOf(dataset, 'one'))
    expect(text).toContain('Sotk (so named by Armenia)')
    expect(text).toContain('Zod\n')
    expect(text).toContain('s1: Ministry of Defence of Azerbaijan, known no other way')
    expect(text).toContain('s2: a radio\n')
  })

  test('an incident that nobody speaks of is no error', async () => {
    const dataset = makeDataset({ incidents: [{ id: 'one' }], statements: [] })
    expect(cardOf(await reportOf(dataset, 'one')).statements).toEqual([])
    expect(printed(await reportOf(dataset, 'one'))).toContain('whose word')
  })
})

async function reportOf(dataset: Dataset, id: string): Promise<Report<DossierOutput>> {
  const found = (await reports(dataset)).find((one) => one.id === id)
  if (found === undefined) throw new Error(`no incident ${id}`)
  return found.report
}

function blocksOf(report: Report): readonly Block[] {
  return report.page().blocks
}

/** The rows of its fields and its prose, a line each. */
function printed(report: Report): string {
  return blocksOf(report)
    .flatMap((block) => {
      if (block.kind === 'prose') return block.paragraphs.map(bare)
      if (block.kind !== 'fields') return []
      return block.rows.map(({ name, paragraphs }) => `${name}: ${paragraphs.map(bare).join('\n')}\n`)
    })
    .join('\n')
}
