/** First layer of a card: what was said, by whom, at whom, when, about what, with which figures. */
import type { Lookup } from '../../model/dataset.js'
import type { Figure } from '../../model/figure.js'
import { POINT_NAMES } from '../../model/points.js'
import type { Statement, Target } from '../../model/statement.js'
import {
  bare,
  faint,
  joined,
  joinedWords,
  linked,
  notEmpty,
  plain,
  type Text,
  withQuotes,
} from '../../page/text.js'
import { actPhraseOf } from '../phrase/act-phrase.js'
import { figureWords } from '../phrase/amounts.js'
import { counterName, listed, partyName, targetName } from '../phrase/names.js'
import { sourceOf, speakers, speakingParties } from '../phrase/speaking.js'
import { NOT_HELD } from '../phrase/answer-note.js'
import { printedDate } from '../phrase/when.js'
import { sayingOf } from '../phrase/saying.js'
import { dateFromAnother } from '../phrase/happened.js'
import { type CardRow, row, words } from './row.js'

/** The rows on what was said; those that nothing is coded for have no paragraphs. */
export function saidRows(lookup: Lookup, statement: Statement): CardRow[] {
  return [
    ...gistRow(lookup, statement),
    row('who', whoDoes(lookup, statement)),
    words('party', listed(speakingParties(lookup, statement).map((id) => partyName(lookup, id)))),
    words('target', (statement.target ?? []).map((target) => targetWords(lookup, target)).join('; ')),
    words('addressee', (statement.addressee ?? []).map((target) => targetWords(lookup, target)).join('; ')),
    words('said', dateWords(statement.saidDate, statement.saidDateAsPrinted, statement.saidDateBasis)),
    words('happened', happened(lookup, statement)),
    words('published', dateWords(statement.publishedDate, undefined, undefined)),
    row('about', ...notEmpty([incidentText(lookup, statement)])),
    row('figures', ...(statement.figures ?? []).map((figure) => plain(figureLine(lookup, figure)))),
    row('points', ...pointLines(statement)),
    words('coder’s note', statement.coding?.note),
  ]
}

/** The sentence of the coder, where the card has not begun with it. */
function gistRow(lookup: Lookup, statement: Statement): CardRow[] {
  return bare(sayingOf(lookup, statement).words) === statement.gist ? [] : [words('gist', statement.gist)]
}

function whoDoes(lookup: Lookup, statement: Statement): Text {
  const source = sourceOf(lookup, statement)
  if (source === undefined) return plain('nobody is named')
  const { manner, actPhrase } = actPhraseOf(lookup, statement)
  const members = speakers(lookup, source).map((member) => member.name)
  const named = members.every((name) => source.name.includes(name))
  const together = members.length > 1 && !named ? ` (${listed(members)})` : ''
  const lead = `${source.name}${together}${manner === '' ? '' : `, ${manner}`}`
  return [...joined([plain(lead), actPhrase], ' '), ...faint('  '), ...linked('source', source.id)]
}

function targetWords(lookup: Lookup, target: Target): string {
  const name = targetName(lookup, target)
  return target.asPrinted === undefined || target.asPrinted === name
    ? name
    : `${name} (printed: ${target.asPrinted})`
}

function dateWords(date: string | undefined, printed: string | undefined, basis: string | undefined): string {
  if (date === undefined) return 'not stated'
  const inferred = date.includes('?') ? 'year inferred' : ''
  const asPrinted = printed === undefined ? '' : `printed: ${printed}`
  const notes = joinedWords([asPrinted, basis ?? inferred], '; ')
  return `${printedDate(date)}${notes === '' ? '' : ` (${notes})`}`
}

function happened(lookup: Lookup, statement: Statement): string {
  const { happenedDateFrom, dateFromNotHeld = false } = statement
  if (happenedDateFrom !== undefined) {
    return `${dateFromAnother(lookup, statement)}${dateFromNotHeld ? `, ${NOT_HELD}` : ''}`
  }
  return dateWords(statement.happenedDate, statement.dateAsPrinted, undefined)
}

function incidentText(lookup: Lookup, { incident: id }: Statement): Text {
  if (id === undefined) return []
  const incident = lookup.incidents.get(id)
  const name = incident === undefined ? [] : plain(`${incident.name}  `)
  return [...name, ...linked('incident', id, 'faint')]
}

function figureLine(lookup: Lookup, figure: Figure): string {
  const of = figure.of === undefined ? 'whose is not stated' : `of ${partyName(lookup, figure.of)}`
  const counter = counterName(lookup, figure.countedBy)
  const by = figure.countedBy === 'nobody' ? '; nobody is named as counter' : ''
  return `${figureWords(figure)}, ${of}${counter === undefined ? by : `; counted by ${counter}`}`
}

function pointLines(statement: Statement): Text[] {
  return POINT_NAMES.flatMap((name) => {
    const point = statement.points?.[name]
    if (point === undefined) return []
    const answer = point.cut === true ? plain('(…) words are cut here') : withQuotes(point.asPrinted)
    return [[...faint(`${name}: `), ...answer]]
  })
}
