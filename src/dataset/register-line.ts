/** Whether a line that is no record is a sound entry of a register. */
import { REGISTER_NAMES, type RegisterName } from '../model/register-line.js'
import { DATASET_DATES, dateFindings } from './dates.js'
import type { Finding } from './finding.js'
import { schemaFindings } from './schema.js'
import { didYouMean } from './suggest.js'

export function isRegisterShaped(value: unknown): value is Readonly<Record<string, unknown>> {
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
