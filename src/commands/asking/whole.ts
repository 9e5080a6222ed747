/** The data of a call for commands that ask no question of it: all of it, or what is needed of it where it is large. */
import { ClaimsError } from '../../error.js'
import type { Dataset } from '../../model/dataset.js'
import { valuesOf } from '../../query/asked.js'
import { fieldTerm, joinedValue } from '../../query/term.js'
import { idNamed } from '../../text/names.js'
import type { Call } from '../../cli/command.js'
import type { Counting } from '../scanning/alike-scan.js'
import { engineFor } from '../../cli/data/open-engine.js'
import { loadFor } from '../../cli/data/data-names.js'

/** For a report that counts. @throws ClaimsError (data or file) */
export async function countedFor(call: Call, counting: Counting): Promise<Dataset> {
  const choice = await engineFor(call)
  if (choice.engine === 'memory') return loadFor(call, choice.access)
  const { alikeScan } = await import('../scanning/alike-scan.js')
  return alikeScan(call, choice.inputs, counting)
}

/** All statements. @throws ClaimsError (data or file) */
export async function wholeFor(call: Call): Promise<Dataset> {
  const { ask, termsOf } = await import('./question.js')
  const { dataset } = await ask(call, (call) => termsOf(call, []), { keepUnsourced: true })
  return dataset
}

/** For statements by the ids in the call's words. @throws ClaimsError (usage, data or file) */
export async function shownFor(call: Call): Promise<Dataset> {
  const choice = await engineFor(call)
  if (choice.engine === 'memory') return loadFor(call, choice.access)
  const { relatedScan } = await import('../scanning/related-scan.js')
  return (await relatedScan(call, choice.inputs, [fieldTerm('id', joinedValue(call.words))])).dataset
}

const REGISTERS = { source: 'sources', incident: 'incidents', document: 'documents' } as const

/**
 * For the card of one thing, by the name in the call's words; with its id.
 * @throws ClaimsError (usage, data or file)
 */
export async function cardFor(
  call: Call,
  kind: keyof typeof REGISTERS,
): Promise<{ readonly dataset: Dataset; readonly id: string }> {
  const typed = call.words.join(' ')
  const choice = await engineFor(call)
  if (choice.engine === 'memory') {
    const dataset = await loadFor(call, choice.access)
    return { dataset, id: idNamed(dataset[REGISTERS[kind]], kind, typed) }
  }
  const { relatedScan } = await import('../scanning/related-scan.js')
  const { dataset, terms } = await relatedScan(call, choice.inputs, [fieldTerm(kind, typed)])
  const [id = typed] = valuesOf(terms, kind)
  if (!dataset[REGISTERS[kind]].has(id)) throw onlyMentioned(kind, id)
  return { dataset, id }
}

function onlyMentioned(kind: keyof typeof REGISTERS, id: string): ClaimsError {
  return new ClaimsError('usage', {
    message: `no statement goes with the ${kind} “${id}”`,
    hint: `claims ${REGISTERS[kind]} lists how many go with each`,
  })
}
