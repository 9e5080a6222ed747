/** A figure as an item of JSON. */
import type { Lookup } from '../../model/dataset.js'
import { figureWords } from '../phrase/amounts.js'
import { counterName, partyName } from '../phrase/names.js'
import type { Item } from '../report.js'
import { counterOf, type Given } from './given.js'
import { highOf, lowOf, type Spread } from './spread.js'

export function givenItem(lookup: Lookup, given: Given): Item {
  const { figure, statement, statements } = given
  const counter = counterOf(given)
  return {
    ...aboutItem(lookup, given),
    report: figure.report,
    best: figure.best ?? null,
    low: figure.low ?? null,
    high: figure.high ?? null,
    qualifier: figure.qualifier ?? null,
    asOf: figure.asOf ?? null,
    asPrinted: figure.asPrinted ?? null,
    words: figureWords(figure),
    countedBy: counter ?? null,
    countedByName: counterName(lookup, counter) ?? null,
    said: statement.saidDate ?? null,
    statements,
  }
}

/** What a figure counts: equal in all but incident and `of` are alike. */
export function aboutItem(lookup: Lookup, given: Given): Item {
  const { of } = given.figure
  return {
    ...kindItem(lookup, given),
    of: of ?? null,
    ofName: of === undefined ? null : partyName(lookup, of),
  }
}

/** The same without whose losses. */
export function kindItem(lookup: Lookup, { figure, statement }: Given): Item {
  const { measure, status, includes, period } = figure
  return {
    incident: statement.incident ?? null,
    incidentName: lookup.incidents.get(statement.incident ?? '')?.name ?? null,
    measure,
    status: status ?? null,
    includes: includes ?? [],
    period: period ?? null,
  }
}

export function spreadItem(lookup: Lookup, spread: Spread): Item {
  return {
    ...aboutItem(lookup, spread.given[0]),
    figures: spread.given.length,
    least: lowOf(spread.least),
    most: highOf(spread.most),
    notComparable: spread.unlike === '' ? null : spread.unlike,
    statements: spread.given.flatMap(({ statements }) => statements),
  }
}
