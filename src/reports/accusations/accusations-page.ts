/** What is said around the matrix: the sums, how its numbers are read, who has no row, what stands in several places. */
import { type Act, ACTS } from '../../model/act.js'
import type { Evidence } from '../../evidence/engine.js'
import { type Block, type Page, sentenceBlock } from '../../page/page.js'
import { joinedWords, plain, type Text } from '../../page/text.js'
import { type Arranged, moreLine } from '../parts/arrangement.js'
import { closing, shownLine } from '../parts/footer.js'
import { partiesFirst } from '../parts/parties-first.js'
import { repetitionsIn, type StatementGroup } from '../parts/statement-group.js'
import { titleOf } from '../parts/title.js'
import { commandFor } from '../phrase/command.js'
import { counted, countedIfAny } from '../phrase/counts.js'
import {
  type Cell,
  type Count,
  inSeveralCells,
  inSeveralRows,
  isSilent,
  type Matrix,
  type Row,
  rowsCounted,
} from './matrix.js'
import { countWords, idsTable, matrixTable } from './matrix-table.js'

interface Shown {
  readonly acts: readonly Act[]
  readonly matrix: Matrix
  /** The same by party, for the sums. */
  readonly byParty: Matrix
  readonly rows: Arranged<Row>
  readonly ids: boolean
}

export function accusationsPage(evidence: Evidence, { acts, matrix, byParty, rows, ids }: Shown): Page {
  const first = partiesFirst(evidence)
  const title = titleOf(questionWords(acts), evidence, acts.length === 1 ? 'act' : undefined)
  const heading = `who ${verbsOf(acts)[0]}`
  const accusing = rows.shown.filter((row) => !isSilent(row))
  const more = matrix.rows.filter((row) => !isSilent(row)).length - accusing.length
  const tables =
    accusing.length === 0
      ? []
      : [ids ? idsTable(accusing, heading) : matrixTable(matrix, accusing, first, heading)]
  const next = ids ? 'show ID' : joinedWords(['accusations', title.question, '--ids'], ' ')
  return {
    title,
    summary: () => [sentenceBlock(summaryWords(byParty, first, acts))],
    guide: ids || accusing.length === 0 ? [] : [guideOf(matrix, heading)],
    blocks: [...tables, ...silentBlock(matrix, acts)],
    footer: () =>
      closing(
        moreLine({ shown: accusing, more }),
        shownLine(evidence),
        repeatsLine(matrix.all.told),
        severalLine(inSeveralCells(matrix)),
        'How many a side has measures the pages that were read.',
        accusing.length === 0
          ? ''
          : `${ids ? 'One of them' : 'Behind the numbers'}: ${commandFor(evidence.lookup, next)}.`,
      ),
  }
}

/** `Who accuses whom`. */
function questionWords(acts: readonly Act[]): string {
  const [act, more] = acts
  if (act === undefined || more !== undefined) return 'Who speaks at whom'
  const [verb] = ACTS[act].verb
  return ACTS[act].target === undefined ? `Who ${verb}, and at whom` : `Who ${verb} whom`
}

/** `accuses`, `accuse`; of several acts, `speaks`, `speak`. */
function verbsOf([act, more]: readonly Act[]): readonly [string, string] {
  return act === undefined || more !== undefined ? ['speaks', 'speak'] : ACTS[act].verb
}

function summaryWords(matrix: Matrix, first: readonly string[], acts: readonly Act[]): string {
  const { told, answered } = matrix.all
  const these = acts.join() === 'accuse' ? 'accusation' : 'statement'
  if (told.length === 0) return `No ${these} in this dataset fits the question.`
  const rows = rowsCounted(matrix, first)
  const each = rows.map((row) => `${row.accuser.name} ${countWords(row)}`).join(', ')
  const by = rows.length === 1 ? ` by ${rows[0]?.accuser.name ?? ''}` : ''
  const sum = `${counted(told.length, these)}${by}${answeredWords(answered)}${by === '' ? `: ${each}` : ''}.`
  const joint = inSeveralRows(matrix).length
  return joinedWords(
    [
      sum,
      countedIfAny(joint, 'counts', 'count', 'with several parties.'),
      answered === undefined ? 'What answers them is not coded here.' : '',
    ],
    ' ',
  )
}

function answeredWords(answered: Count['answered']): string {
  if (answered === undefined) return ''
  return answered.length === 0 ? ', no answer linked here' : `, ${String(answered.length)} answered here`
}

/** How a number in brackets is read, by the largest one of the table. */
function guideOf({ rows }: Matrix, heading: string): Text {
  const answered = rows.flatMap(({ cells }) => cells).filter((cell) => (cell.answered ?? []).length > 0)
  // Of equals the one with the most answers, so that no order of names decides.
  const answers = (cell: Cell): number => cell.answered?.length ?? 0
  const [largest] = answered.sort((a, b) => b.told.length - a.told.length || answers(b) - answers(a))
  const example =
    largest === undefined
      ? ''
      : `${countWords(largest)}: of ${String(largest.told.length)}, ${counted(largest.answered?.length ?? 0, 'is', 'are')} answered here.`
  return plain(joinedWords([`Down: ${heading}. Across: at whom.`, example], ' '))
}

/** Who speaks here and accuses nobody, whatever is cut. */
function silentBlock({ rows }: Matrix, acts: readonly Act[]): Block[] {
  const names = rows.filter(isSilent).map(({ accuser }) => accuser.name)
  if (names.length === 0 || names.length === rows.length) return []
  const [act] = acts
  const lead =
    acts.length === 1 && act !== undefined && ACTS[act].target === 'object'
      ? `${capitalised(verbsOf(acts)[1])} nobody here`
      : 'With none of these'
  return [sentenceBlock(`${lead}: ${names.join(', ')}.`)]
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function repeatsLine(told: readonly StatementGroup[]): string {
  const repeats = repetitionsIn(told).length
  return countedIfAny(repeats, 'repeats another and is', 'repeat another and are', 'not counted again.')
}

/** Why some stand in more than one cell. */
function severalLine(told: readonly StatementGroup[]): string {
  const mutual = told.filter(({ statement }) => statement.mutual === true)
  const single = told.filter(({ statement }) => statement.mutual !== true)
  const aimed = single.filter(({ statement }) => (statement.target ?? []).length > 1)
  const kinds = [
    [mutual.length, 'mutual'],
    [single.length - aimed.length, 'joint'],
    [aimed.length, 'aimed at several'],
  ] as const
  const words = kinds.filter(([count]) => count > 0).map(([count, kind]) => `${String(count)} ${kind}`)
  return words.length === 0 ? '' : `In several places above, and once in the sums: ${words.join(', ')}.`
}
