/** A file of flat records and register lines: cut into the text of each, which is parsed and checked by itself. */
import { readLine, type WrittenLine } from '../model/as-written.js'
import { type Line, REGISTER_NAMES, type RegisterName } from '../model/register-line.js'
import { DATASET_DATES, dateFindings, RECORD_DATES } from './dates.js'
import { decode } from './decode.js'
import { didYouMean, type Finding } from './finding.js'
import type { Intake, Refused, Taken } from './intake.js'
import { locate } from './locate.js'
import { parse } from './parse.js'
import { type Placing, placesIn } from './place.js'
import { schemaFindings } from './schema.js'
import { outermost } from './survey.js'

/** The text of one record, with the place in its file of each offset in it. */
export interface Piece {
  readonly text: string
  readonly place: Placing
}

const NEWLINE = 10

/** NDJSON: a record a line, decoded line by line, so that a file may be larger than any string. */
export function* lines(bytes: Uint8Array, file: string): Generator<Piece> {
  let start = 0
  for (let line = 1; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline === -1 ? bytes.length : newline
    const text = decode(bytes.subarray(start, end), file, { byte: start, line })
    if (text.trim() !== '') yield { text, place: placesIn(text, file, line) }
    start = end + 1
  }
}

/**
 * Records that follow one another over several lines each, as `jq` prints them. What stands between them, or is cut off
 * at the end, is a piece too: nothing of a file is passed over.
 */
export function pieces(text: string, place: Placing): Piece[] {
  const found: Piece[] = []
  let before = 0
  const add = (from: number, end: number): void => {
    const start = from + (/\S/.exec(text.slice(from, end))?.index ?? end - from)
    if (start < end)
      found.push({ text: text.slice(start, end).trimEnd(), place: (offset) => place(start + offset) })
  }
  for (const { start, end } of outermost(text)) {
    add(before, start)
    add(start, end)
    before = end
  }
  add(before, text.length)
  return found
}

/** Each piece as a line that is taken in, or refused with what is wrong with it. */
export async function takeRecords(pieces: Iterable<Piece>, file: string): Promise<Intake> {
  const taken: Taken[] = []
  const refused: Refused[] = []
  for (const { text, place } of pieces) {
    const { line, findings } = await inspectLine(text)
    const row = { where: place(0), content: text }
    if (line !== undefined) taken.push({ row, line })
    else refused.push({ row, problems: await locate(text, findings, place) })
  }
  return { file, taken, refused, notices: [] }
}

interface InspectedLine {
  readonly line?: Line
  readonly findings: readonly Finding[]
}

async function inspectLine(text: string): Promise<InspectedLine> {
  const parsed = await parse(text)
  if ('findings' in parsed) return parsed
  const { value } = parsed
  const findings = isRegisterShaped(value) ? await registerLineFindings(value) : await recordFindings(value)
  return findings.length > 0 ? { findings } : { line: readLine(value as WrittenLine), findings }
}

/** What is wrong with a value as a record. */
export async function recordFindings(value: unknown): Promise<Finding[]> {
  return [...(await schemaFindings(value, 'record')), ...dateFindings(value, RECORD_DATES)]
}

function isRegisterShaped(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && 'register' in value
}

/** The entry is checked as part of a dataset that holds nothing else. */
export async function registerLineFindings(line: Readonly<Record<string, unknown>>): Promise<Finding[]> {
  const { schemaVersion, register, entry, ...further } = line
  const name = REGISTER_NAMES.find((each) => each === register)
  if (name === undefined) return [unknownRegister(register)]
  const [key] = Object.keys(further)
  if (key !== undefined) return [unknownKey(key)]
  const file = { ...EMPTY, schemaVersion, [name]: name === 'dataset' ? entry : [entry] }
  const findings = [...(await schemaFindings(file, 'dataset')), ...dateFindings(file, DATASET_DATES)]
  return findings.map((finding) => inLine(finding, name))
}

const EMPTY = {
  dataset: { id: 'records', title: 'Records' },
  parties: [],
  sources: [],
  documents: [],
  incidents: [],
  statements: [],
  relations: [],
}

/** `sources[0].name` of that dataset is `entry.name` of the line. */
function inLine(finding: Finding, register: RegisterName): Finding {
  const message = finding.message.replace(register === 'dataset' ? 'dataset' : `${register}[0]`, 'entry')
  if (!('path' in finding.at) || finding.at.path[0] !== register) return { ...finding, message }
  const inside = finding.at.path.slice(register === 'dataset' ? 1 : 2)
  return { ...finding, message, at: { ...finding.at, path: ['entry', ...inside] } }
}

function unknownRegister(register: unknown): Finding {
  return {
    rule: 'schema',
    message: `there is no register “${String(register)}”`,
    hint: `the registers are ${REGISTER_NAMES.join(', ')}`,
    ...(typeof register === 'string' ? didYouMean(register, REGISTER_NAMES) : {}),
    at: { path: ['register'] },
  }
}

function unknownKey(key: string): Finding {
  return {
    rule: 'schema',
    message: `the line has an unknown key “${key}”`,
    hint: 'a line of a register has schemaVersion, register and entry',
    at: { path: [], key },
  }
}
