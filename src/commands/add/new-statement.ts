/** A new statement from flags: names become ids, what is left out stays uncoded. */
import { isEdtf } from '../../dates/edtf.js'
import { ClaimsError } from '../../error.js'
import type { Dataset } from '../../model/dataset.js'
import { omitUndefined } from '../../model/deep-equal.js'
import { EXACTNESS_TYPED } from '../../model/exactness.js'
import type { Quote } from '../../model/quote.js'
import type { Statement, Target } from '../../model/statement.js'
import { findNamed, idNamed } from '../../text/names.js'
import type { AddedFields } from './added-fields.js'

/** @throws ClaimsError (usage) for a name that fits none or several, or no gist and no quote */
export function statementFrom(fields: AddedFields, dataset: Dataset): Statement {
  const { source, incident, document } = fields
  const gist = fields.gist ?? fields.quote
  if (source === undefined || gist === undefined) {
    throw new ClaimsError('usage', {
      message: `add needs ${source === undefined ? '--source' : '--gist or --quote'}`,
      hint: 'claims add mine.json --source NAME --said 2022-11-07 --gist "One neutral sentence."',
    })
  }
  const said = dateText('--said', fields.said)
  const sourceId = idNamed(dataset.sources, 'source', source)
  const targets = fields.target.map((typed) => targetFrom(dataset, typed))
  const quote = quoteFrom(fields.quote, fields.quoted)
  return omitUndefined<Statement>({
    id: fields.id ?? freeId(dataset, sourceId, said),
    act: fields.act ?? 'state',
    incident: incident === undefined ? undefined : idNamed(dataset.incidents, 'incident', incident),
    gist,
    attribution: omitUndefined<Statement['attribution']>({
      source: sourceId,
      cue: fields.cue,
      status: 'clear',
    }),
    target: targets.length === 0 ? undefined : targets,
    quote,
    happenedDate: dateText('--happened', fields.happened),
    saidDate: said,
    publishedDate: dateText('--published', fields.published),
    appearances:
      document === undefined
        ? undefined
        : [{ document: idNamed(dataset.documents, 'document', document), role: 'report' }],
  })
}

/** A date as EDTF. @throws ClaimsError (usage) */
function dateText(flag: string, text: string | undefined): string | undefined {
  if (text === undefined || isEdtf(text)) return text
  throw new ClaimsError('usage', {
    message: `${flag} takes a date in EDTF (ISO 8601-2), not “${text}”`,
    hint: 'write 2022-11-07, 2022-11, 2022-11-06/2022-11-07 or 2022-11-06~ (about)',
  })
}

/** Words given as a quotation are quoted unless said otherwise. */
function quoteFrom(words: string | undefined, how: string | undefined): Quote | undefined {
  const exactness = EXACTNESS_TYPED[how ?? ''] ?? (words === undefined ? undefined : 'direct')
  if (exactness === undefined) return undefined
  return words === undefined ? { exactness } : { exactness, text: words }
}

function targetFrom(dataset: Dataset, typed: string): Target {
  const [party, noParty] = findNamed(dataset.parties, typed).ids
  if (party !== undefined && noParty === undefined) return { party }
  const [source, noSource] = findNamed(dataset.sources, typed).ids
  return source !== undefined && noSource === undefined ? { source } : { asPrinted: typed }
}

/** `2022-11-07-armenia-mod-01`: the first that is free. */
function freeId(dataset: Dataset, source: string, said: string | undefined): string {
  for (let number = 1; ; number += 1) {
    const id = `${dayOfId(said)}-${source}-${String(number).padStart(2, '0')}`
    if (!dataset.statementById.has(id)) return id
  }
}

/** As exact as the date is: a month stays a month. Of several days the first. */
function dayOfId(said = ''): string {
  const digits = said.replaceAll(/[?~%[\]{}]/g, '')
  return /^\d{4}(?:-\d\d){0,2}/.exec(digits)?.[0] ?? 'undated'
}
