/** What a dataset holds, by who speaks: how many say what, in whose words, and what nobody is cited for. */
import type { Tally, TallyNeed } from '../evidence/engine.js'
import { narrow, right, wide } from '../page/table-columns.js'
import { plain } from '../page/text.js'
import type { OverviewOrder } from './choices.js'
import { overviewSummary, overviewText } from './overview-summary.js'
import { type Arrangement, arranged, moreLine, type Orders } from './parts/arrangement.js'
import { countsTail } from './parts/selection-tail.js'
import { closing, leftOutLines } from './parts/footer.js'
import { counted } from './phrase/counts.js'
import type { OverviewOutput } from './overview-item.js'
import type { Report } from './report.js'
import { attributedOf, sumOf, unattributedOf } from './parts/statement-counts.js'
import { titleOf } from './parts/title.js'
import { nextBlocks, type OtherDataset } from './overview-next.js'
import { type Speaking, speakingItem, whoSpeaks } from './overview-speaking.js'
import { speakingRow, totals } from './overview-rows.js'

export interface OverviewOptions extends Arrangement {
  /** The dataset is the one that is read when none is named. */
  readonly isDefault: boolean
  readonly others: readonly OtherDataset[]
}

export const OVERVIEW_NEED: TallyNeed = {
  pageFacts: ['reports'],
  registers: ['source'],
  attributed: { reads: ['source', 'members.id', 'mutual', 'act', 'status', 'quote.exactness'] },
  unattributed: { reads: ['figures.measure', 'figures.best'] },
}

const ORDERS: Orders<Speaking, OverviewOrder> = {
  who: { kind: 'text', value: ({ rank, label }) => `${String(rank)} ${label}` },
  says: { kind: 'count', value: ({ groups }) => sumOf(groups) },
}

/** An item for each party or group of parties that speaks. */
export function overview(tally: Tally, options: OverviewOptions): Report<OverviewOutput> {
  const { info, lookup, groups: all, counts, asked } = tally
  const [attributed, unattributed] = [attributedOf(all), unattributedOf(all)]
  const summary = overviewSummary(tally, options.others)
  const part = arranged(whoSpeaks(tally, attributed), ORDERS, options)
  const isWhole = asked.terms.length === 0
  return {
    command: 'overview',
    head: {},
    summary: () => summary,
    items: part.shown.map(speakingItem),
    tail: () => ({ ...countsTail(counts), more: part.more }),
    page: () => ({
      title: titleOf(info.title, tally),
      summary: () => [{ kind: 'prose', paragraphs: overviewText(lookup, summary, isWhole) }],
      guide: isWhole && info.description !== undefined ? [plain(info.description)] : [],
      blocks:
        all.length === 0
          ? []
          : [
              {
                kind: 'table',
                columns: [
                  wide('who speaks'),
                  right('says'),
                  narrow('what they do'),
                  narrow('in whose words'),
                ],
                rows: [...part.shown.map(speakingRow), ...totals(tally, attributed, unattributed)],
              },
              ...(isWhole
                ? nextBlocks(lookup, options.others, options.isDefault ? attributed : [], unattributed)
                : []),
            ],
      footer: () =>
        closing(
          isWhole || all.length === 0
            ? ''
            : `${counted(summary.statements, 'statement fits', 'statements fit')} the question.`,
          ...leftOutLines(counts, asked.query),
          moreLine(part),
        ),
    }),
  }
}
