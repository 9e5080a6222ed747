/**
 * An incident's whole card: when and where, on whose word, the versions side by side, the points, figures and replies,
 * who relays whom, where it can be read, and what is uncertain. It is put together from the reports of these things.
 */
import type { Lookup } from '../../model/dataset.js'
import type { Incident } from '../../model/incident.js'
import { isUnsourced, type Statement } from '../../model/statement.js'
import type { Block, Stream } from '../../page/page.js'
import { plain } from '../../page/text.js'
import type { Selection } from '../../query/select.js'
import { columnsFor } from '../parts/columns.js'
import { compareDays } from '../compare/compare-days.js'
import { comparePoints } from '../compare/compare-points.js'
import { hasTwoVersions } from '../compare/versions.js'
import { competing, incidentBlocks } from '../figures/competing.js'
import { givenFigures } from '../figures/given.js'
import { tallies } from '../figures/figure-tally.js'
import { NO_FINDING, sentences, unsourcedLine } from '../parts/footer.js'
import { counted } from '../phrase/counts.js'
import { replies } from '../replies/replies.js'
import type { Report } from '../report.js'
import { datasetLine } from '../parts/title.js'
import { documentsBlock, factsBlock, relaysBlock, uncertainBlock } from './blocks.js'
import { dossierItem, type DossierOutput } from './dossier-item.js'

/** @param statements all that are about the incident, those with no source too */
export function dossier(
  lookup: Lookup,
  incident: Incident,
  statements: readonly Statement[],
): Report<DossierOutput> {
  const selection = selectionOf(statements)
  const reports = {
    versions: compareDays(lookup, selection, columnsFor(lookup, selection.statements, [], undefined)),
    points: hasTwoVersions(lookup, selection) ? comparePoints(lookup, selection) : undefined,
    replies: replies(
      lookup,
      { ...selection, statements: selection.statements.filter(({ act }) => act === 'accuse') },
      selection.statements.filter(({ act }) => act === 'deny'),
      { acts: ['accuse'] },
    ),
  }
  const given = tallies(lookup, givenFigures(lookup, statements))
  return {
    command: 'incidents',
    head: { view: 'dossier' },
    items: [
      dossierItem(lookup, incident, statements, {
        versions: itemsOf(reports.versions),
        points: reports.points === undefined ? null : itemsOf(reports.points),
        figures: competing(lookup, given).items,
        replies: itemsOf(reports.replies),
      }),
    ],
    tail: () => ({}),
    page: () => ({
      title: [datasetLine(lookup)],
      blocks: [
        factsBlock(lookup, incident, statements),
        ...under('The versions side by side', reports.versions),
        ...(reports.points === undefined ? [NOT_CODED] : under('Point by point', reports.points)),
        ...(given.length === 0 ? [] : incidentBlocks(lookup, given, plain('Figures'))),
        ...under('Accusations and what answers them', reports.replies),
        ...relaysBlock(lookup, selection.statements),
        ...documentsBlock(lookup, statements),
        ...uncertainBlock(lookup, statements),
      ],
      footer: () => [
        ...unsourcedLine(lookup, selection),
        sentences(
          `${counted(selection.statements.length, 'statement')} in this dataset.`,
          '· nothing recorded in this dataset. “ ” only round words printed as quoted.',
          'DIFFER says that the answers are different, not that one is false.',
          NO_FINDING,
        ),
      ],
    }),
  }
}

const NOT_CODED: Block = {
  kind: 'prose',
  heading: plain('Point by point'),
  paragraphs: [plain('Not coded for two sides in this dataset.')],
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

function selectionOf(statements: readonly Statement[], keepUnsourced = false): Selection {
  return {
    statements: keepUnsourced ? statements : statements.filter((statement) => !isUnsourced(statement)),
    perhaps: [],
    undated: 0,
    unsourced: keepUnsourced ? [] : statements.filter(isUnsourced),
    uncertainLeftOut: 0,
  }
}
