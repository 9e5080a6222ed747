/** A new statement from flags: names become ids, what is left out stays uncoded. */
import { ClaimsError } from '../../error.js'
import type { Act } from '../../model/act.js'
import type { Dataset } from '../../model/dataset.js'
import { findNamed, idNamed } from '../../text/names.js'
import type { Exactness, Quote } from '../../model/quote.js'
import type { Statement, Target } from '../../model/statement.js'
import { type Call, optionText, optionTexts } from '../../cli/command.js'
import { dateText } from '../../cli/line/value.js'

/** @throws ClaimsError (usage) for a name that fits none or several, or no gist and no quote */
export async function statementFrom(call: Call, dataset: Dataset): Promise<Statement> {
  const text = (name: string): string | undefined => optionText(call, name)
  const source = text('source')
  const gist = text('gist') ?? text('quote')
  if (source === undefined || gist === undefined) {
    throw new ClaimsError('usage', {
      message: `add needs ${source === undefined ? '--source' : '--gist or --quote'}`,
      hint: 'claims add mine.json --source NAME --said 2022-11-07 --gist "One neutral sentence."',
    })
  }
  const [said, happened, published] = [
    await dateText(call, 'said'),
    await dateText(call, 'happened'),
    await dateText(call, 'published'),
  ]
  const sourceId = idNamed(dataset.sources, 'source', source)
  const [incident, document] = [text('incident'), text('document')]
  const targets = optionTexts(call, 'target').map((typed) => targetFrom(dataset, typed))
  const quote = quoteFrom(text('quote'), text('quoted'))
  return defined<Statement>({
    id: text('id') ?? freeId(dataset, sourceId, said),
    act: (text('act') ?? 'state') as Act,
    incident: incident === undefined ? undefined : idNamed(dataset.incidents, 'incident', incident),
    gist,
    attribution: defined<Statement['attribution']>({
      source: sourceId,
      cue: text('cue'),
      named: namedAs(dataset, sourceId),
      status: 'clear',
    }),
    target: targets.length === 0 ? undefined : targets,
    quote,
    happenedDate: happened,
    saidDate: said,
    publishedDate: published,
    appearances:
      document === undefined
        ? undefined
        : [{ document: idNamed(dataset.documents, 'document', document), role: 'report' }],
  })
}

type Undefinable<T> = { [Key in keyof T]: T[Key] | undefined }

/** The same without what is undefined: an absent field says "not coded". */
function defined<T>(fields: Undefinable<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

const EXACTNESS: Readonly<Record<string, Exactness>> = {
  quoted: 'direct',
  part: 'mixed',
  reported: 'indirect',
  'not-kept': 'not-kept',
}

/** Words given as a quotation are quoted unless said otherwise. */
function quoteFrom(words: string | undefined, how: string | undefined): Quote | undefined {
  const exactness = EXACTNESS[how ?? ''] ?? (words === undefined ? undefined : 'direct')
  if (exactness === undefined) return undefined
  return words === undefined ? { exactness } : { exactness, text: words }
}

function targetFrom(dataset: Dataset, typed: string): Target {
  const [party, noParty] = findNamed(dataset.parties, typed).ids
  if (party !== undefined && noParty === undefined) return { party }
  const [source, noSource] = findNamed(dataset.sources, typed).ids
  return source !== undefined && noSource === undefined ? { source } : { asPrinted: typed }
}

function namedAs(dataset: Dataset, id: string): Statement['attribution']['named'] {
  switch (dataset.sources.get(id)?.type) {
    case 'Person':
      return 'person'
    case 'Joint':
      return 'collective'
    case 'Unnamed':
      return 'unnamed'
    default:
      return 'organisation'
  }
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
