/** What completes a value, by what the catalogue and the fields say of it: choices, names of the data, datasets. */
import { accessOf } from '../../cli/data/access.js'
import type { NamedOption } from '../../cli/line/option.js'
import { TOPICS } from '../../cli/line/topics.js'
import { fieldsOfItems } from '../../cli/output/fields-asked.js'
import { bundledNames } from '../../dataset/resolve.js'
import type { Dataset } from '../../model/dataset.js'
import { MEASURES } from '../../model/figure.js'
import { fieldNamed, FIELDS, RANGE_ENDS } from '../../query/fields.js'
import { type Candidate, type CompletionContext, datasetFor } from './context.js'

/** Values of an option, `start` of one being typed. */
export async function optionCandidates(
  { name, choices }: NamedOption,
  start: string,
  asked: CompletionContext,
): Promise<Candidate[]> {
  if (choices !== undefined) return bare(choices)
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
  return behind(`${name}:`, listed(value, await valuesOf(name, asked)))
}

/** What a word of a command can be, by what its usage line says that it takes. */
export async function wordCandidates(start: string, asked: CompletionContext): Promise<Candidate[]> {
  const kinds = asked.command?.takes.match(/[A-Za-z]+/g) ?? []
  const found = await Promise.all(kinds.map((kind) => KINDS[kind]?.(start, asked) ?? literal(kind)))
  return found.flat()
}

/** By the name that usage lines give to a word. */
const KINDS: Readonly<
  Record<string, (start: string, asked: CompletionContext) => Candidate[] | Promise<Candidate[]>>
> = {
  TERM: fieldCandidates,
  INCIDENT: (_, asked) => valuesOf('incident', asked),
  NAME: (_, asked) => valuesOf('source', asked),
  ID: (_, asked) => valuesOf(idFieldOf(asked.command?.name ?? ''), asked),
  MEASURE: () => bare(MEASURES),
  DATASET: (_, asked) => bundled(asked),
  COMMAND: (_, { call }) => summarised(call.catalogue),
  TOPIC: () => summarised(TOPICS),
}

/** `bash | zsh | fish` are the words themselves. */
function literal(kind: string): Candidate[] {
  return kind === kind.toLowerCase() ? [{ word: kind }] : []
}

function idFieldOf(command: string): string {
  return command === 'show' ? 'id' : command.replace(/s$/, '')
}

/** The values of a field of a question: its choices, or the names in the data. */
async function valuesOf(field: string, asked: CompletionContext): Promise<Candidate[]> {
  const choices = fieldNamed(field)?.choices
  if (choices !== undefined) return bare(choices)
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
  return behind(start.slice(0, start.lastIndexOf(',') + 1), values)
}

/** The same candidates with something before each word. */
export function behind(prefix: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map(({ word, ...rest }) => ({ word: prefix + word, ...rest }))
}

function bare(words: Iterable<string>): Candidate[] {
  return Array.from(words, (word) => ({ word }))
}

/** Commands or topics. */
export function summarised(all: readonly { readonly name: string; readonly summary: string }[]): Candidate[] {
  return all.map(({ name, summary }) => ({ word: name, what: summary }))
}

async function bundled({ call }: CompletionContext): Promise<Candidate[]> {
  return bare(await bundledNames(accessOf(call.world)))
}

async function itemFields({ command }: CompletionContext): Promise<Candidate[]> {
  return bare(await fieldsOfItems(command?.name ?? 'overview'))
}
