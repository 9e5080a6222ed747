/** What completes a value, by what the catalogue and the fields say of it: choices, names of the data, datasets. */
import type { Command } from '../../cli/command.js'
import { accessOf } from '../../cli/data/access.js'
import type { NamedOption } from '../../cli/line/option.js'
import { TOPICS } from '../../cli/line/topics.js'
import { fieldsOfItems } from '../../cli/output/fields-asked.js'
import { bundledNames } from '../../dataset/resolve.js'
import type { Dataset } from '../../model/dataset.js'
import { MEASURES } from '../../model/figure.js'
import { fieldNamed, FIELDS, RANGE_ENDS } from '../../query/fields.js'
import type { Candidate, CompletionContext } from './context.js'
import { datasetFor } from './context.js'

/** Values of an option, `start` of one being typed. */
export async function optionCandidates(
  option: NamedOption,
  start: string,
  asked: CompletionContext,
): Promise<Candidate[]> {
  const { name, choices } = option
  if (choices !== undefined) return choices.map((word) => ({ word }))
  if (name === 'data') return bundled(asked)
  if (name === 'fields') return listed(start, await itemFields(asked))
  return fieldNamed(name) === undefined ? [] : listed(start, await valuesOf(name, asked))
}

/** `source:pash` → `source:pashinyan`; before the colon, the fields. */
export async function fieldCandidates(start: string, asked: CompletionContext): Promise<Candidate[]> {
  const [, name = '', value] = /^([a-z-]+):(.*)$/.exec(start) ?? []
  if (value === undefined) {
    return [...FIELDS, ...RANGE_ENDS].map((field) => ({ word: `${field.name}:`, what: field.help }))
  }
  const values = listed(value, await valuesOf(name, asked))
  return values.map(({ word, ...rest }) => ({ word: `${name}:${word}`, ...rest }))
}

/** What a word of a command can be, by what its usage line says that it takes. */
export async function wordCandidates(
  command: Command,
  start: string,
  asked: CompletionContext,
): Promise<Candidate[]> {
  const kinds = command.takes.match(/[A-Za-z]+/g) ?? []
  const found = await Promise.all(kinds.map((kind) => ofKind(kind, command, start, asked)))
  return found.flat()
}

async function ofKind(
  kind: string,
  command: Command,
  start: string,
  asked: CompletionContext,
): Promise<Candidate[]> {
  switch (kind) {
    case 'TERM':
      return fieldCandidates(start, asked)
    case 'INCIDENT':
      return valuesOf('incident', asked)
    case 'NAME':
      return valuesOf('source', asked)
    case 'ID':
      return valuesOf(command.name === 'show' ? 'id' : command.name.replace(/s$/, ''), asked)
    case 'MEASURE':
      return MEASURES.map((word) => ({ word }))
    case 'DATASET':
      return bundled(asked)
    case 'COMMAND':
      return asked.call.catalogue.map(({ name, summary }) => ({ word: name, what: summary }))
    case 'TOPIC':
      return TOPICS.map(({ name, summary }) => ({ word: name, what: summary }))
    default:
      // `bash | zsh | fish` are the words themselves.
      return kind === kind.toLowerCase() ? [{ word: kind }] : []
  }
}

/** The values of a field of a question: its choices, or the names in the data. */
async function valuesOf(field: string, asked: CompletionContext): Promise<Candidate[]> {
  const choices = fieldNamed(field)?.choices
  if (choices !== undefined) return choices.map((word) => ({ word }))
  const dataset = await datasetFor(asked)
  return dataset === undefined ? [] : namesIn(dataset, field)
}

function namesIn(dataset: Dataset, name: string): Candidate[] {
  if (name === 'id') return dataset.statements.map(({ id, gist }) => ({ word: id, what: gist }))
  const field = fieldNamed(name)
  if (field === undefined || !('registers' in field)) return []
  return field.registers(dataset).flatMap((entries) => register(entries.values()))
}

function register(
  entries: Iterable<{ readonly id: string; readonly name?: string; readonly headline?: string }>,
): Candidate[] {
  return [...entries].map(({ id, name, headline }) => ({ word: id, what: name ?? headline ?? '' }))
}

/** The last of several values parted by commas, the ones before it kept. */
function listed(start: string, values: readonly Candidate[]): Candidate[] {
  const kept = start.slice(0, start.lastIndexOf(',') + 1)
  return values.map(({ word, ...rest }) => ({ word: kept + word, ...rest }))
}

async function bundled({ call }: CompletionContext): Promise<Candidate[]> {
  return (await bundledNames(accessOf(call.world))).map((word) => ({ word }))
}

async function itemFields({ command }: CompletionContext): Promise<Candidate[]> {
  return [...(await fieldsOfItems(command?.name ?? 'overview'))].map((word) => ({ word }))
}
