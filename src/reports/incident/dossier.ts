/**
 * An incident's whole card: when and where, on whose word, the versions side by side, the points, figures and replies,
 * who relays whom, where it can be read, and what is uncertain. It is put together from the reports of these things.
 */
import type { Evidence, ReportNeed } from '../../evidence/engine.js'
import type { Act } from '../../model/act.js'
import { isUnattributed, type Statement } from '../../model/statement.js'
import { type Block, sentenceBlock, type Stream } from '../../page/page.js'
import { plain } from '../../page/text.js'
import type { Selection } from '../../query/select.js'
import { columnsFor } from '../parts/columns.js'
import { compareDays } from '../compare/compare-days.js'
import { comparePoints } from '../compare/compare-points.js'
import { hasTwoVersions } from '../compare/versions.js'
import { competing, incidentBlocks } from '../figures/competing.js'
import { tallies } from '../figures/figure-tally.js'
import { givenFigures } from '../figures/given.js'
import { countsItem, sideCounts } from '../compare/side-counts.js'
import { closing, PAGE_FACTS, recordsLine } from '../parts/footer.js'
import { denialsIn } from '../parts/scope.js'
import { groupRepetitions } from '../parts/statement-group.js'
import { replies } from '../replies/replies.js'
import type { Report } from '../report.js'
import { titleOf } from '../parts/title.js'
import { factsBlock } from './facts-block.js'
import { incidentSummary } from './incident-summary.js'
import { sourcingBlocks } from './sourcing-blocks.js'
import { dossierItem, type DossierOutput } from './dossier-item.js'

export const DOSSIER_NEED: ReportNeed = {
  facts: ['speakers', 'acts', 'days', 'relations'],
  pageFacts: PAGE_FACTS,
}

/**
 * @param evidence of all that is about the incident, the unattributed too
 * @param id of the incident
 */
export function dossier(evidence: Evidence, id: string): Report<DossierOutput> {
  const incident = evidence.lookup.incidents.get(id)
  if (incident === undefined) throw new RangeError(`no incident ${id}`)
  const { lookup } = evidence
  const { statements } = evidence.selection
  const selection = selectionOf(statements)
  const attributed = { ...evidence, selection }
  const only = (asked: Act): Evidence => ({
    ...evidence,
    selection: { ...selection, statements: selection.statements.filter(({ act }) => act === asked) },
  })
  const columns = columnsFor(attributed)
  const reports = {
    versions: compareDays(attributed, columns),
    points: hasTwoVersions(attributed) ? comparePoints(attributed) : undefined,
    replies: replies(only('accuse'), only('deny'), { acts: ['accuse'] }),
  }
  const given = tallies(lookup, givenFigures(lookup, statements))
  const counts = sideCounts(attributed, columns, groupRepetitions(lookup, selection.statements))
  const item = dossierItem(evidence, incident, {
    versions: itemsOf(reports.versions),
    points: reports.points === undefined ? null : itemsOf(reports.points),
    figures: competing(lookup, given).items,
    replies: itemsOf(reports.replies),
  })
  return {
    command: 'incidents',
    head: { view: 'dossier' },
    summary: () => ({
      statements: selection.statements.length,
      counts: countsItem(counts),
      unattributed: selection.unattributed.length,
      first: item.first,
      denials: denialsIn(attributed),
      whoseWord: item.whoseWord.level,
    }),
    items: [item],
    tail: () => ({}),
    page: () => ({
      title: titleOf(incident.name, evidence, 'incident'),
      summary: () => incidentSummary(attributed, incident, counts, item.whoseWord),
      blocks: [
        factsBlock(lookup, item),
        ...under('The versions side by side', reports.versions),
        ...(reports.points === undefined ? [NOT_CODED] : under('Point by point', reports.points)),
        ...(given.length === 0 ? [] : incidentBlocks(lookup, given, plain('Figures'))),
        ...under('Accusations and what answers them', reports.replies),
        ...sourcingBlocks(evidence, item),
      ],
      footer: () =>
        closing(
          'Where it says ·, there is nothing recorded in this dataset. That answers differ does not say that one is false.',
          recordsLine(evidence.info),
        ),
    }),
  }
}

const NOT_CODED: Block = {
  ...sentenceBlock('Not coded for two sides in this dataset.'),
  heading: plain('Point by point'),
}

/** They are at hand. */
function itemsOf<Item>({ items }: { readonly items: Stream<Item> }): readonly Item[] {
  return items as readonly Item[]
}

/** A report's blocks, the first of them under this heading; nothing where it has no item. */
function under(heading: string, report: Report): Block[] {
  const [first, ...others] = report.page().blocks
  if (first === undefined || (Array.isArray(report.items) && report.items.length === 0)) return []
  return [{ ...first, heading: plain(heading) }, ...others]
}

function selectionOf(statements: readonly Statement[]): Selection {
  return {
    statements: statements.filter((statement) => !isUnattributed(statement)),
    perhaps: [],
    undatedKept: [],
    undated: 0,
    unattributed: statements.filter(isUnattributed),
    uncertainLeftOut: 0,
  }
}
