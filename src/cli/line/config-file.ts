/** Reads and checks the config file: an object whose keys are long names of options. */
import { decode } from '../../dataset/decode.js'
import type { Finding } from '../../dataset/finding.js'
import { locate } from '../../dataset/locate.js'
import { firstProblems } from '../../dataset/problem-list.js'
import { placesIn } from '../../dataset/place.js'
import { syntaxFindings } from '../../dataset/syntax.js'
import { ClaimsError } from '../../error.js'
import { isObject } from '../../model/merge.js'
import { suggestion, themselves } from '../../text/nearest.js'
import type { Typed, TypedOptions } from './option.js'
import { ERROR_FORMS } from './common-options.js'
import { FORMAT_NAMES } from './format-names.js'

interface Key {
  /** What it takes, for people. */
  readonly takes: string
  readonly choices?: readonly string[]
  /** The option that it sets and its value; nothing where the value is not one of its own. */
  readonly read: (value: unknown) => readonly Entry[] | undefined
}

type Entry = readonly [option: string, typed: Typed]

/** All keys of the config file; `claims help environment` describes them. */
export const CONFIG_KEYS: Readonly<Record<string, Key>> = {
  data: { takes: 'a dataset, or a list of them', read: datasets },
  format: choice('format', FORMAT_NAMES),
  color: choice('color', ['auto', 'always', 'never']),
  width: {
    takes: 'a whole number of columns',
    read: (value) => (isWidth(value) ? [['width', String(value)]] : undefined),
  },
  ascii: flag((on) => (on ? [['ascii', true]] : [])),
  pager: flag((on) => (on ? [] : [['no-pager', true]])),
  errors: choice('errors', ERROR_FORMS),
}

/** @throws ClaimsError (usage) with every problem and its place */
export async function readConfig(bytes: Uint8Array, file: string): Promise<TypedOptions> {
  const text = textOf(bytes, file)
  const { findings: broken } = syntaxFindings(text)
  const value: unknown = broken.length === 0 ? JSON.parse(text) : {}
  const findings = broken.length > 0 ? broken : keyFindings(value)
  if (findings.length > 0) {
    throw new ClaimsError('usage', firstProblems(await locate(text, findings, placesIn(text, file))))
  }
  const entries = Object.entries(value as object).flatMap(([name, set]) => CONFIG_KEYS[name]?.read(set) ?? [])
  return new Map(entries)
}

function keyFindings(value: unknown): Finding[] {
  if (!isObject(value)) {
    const message = 'the config file holds no object'
    return [{ rule: 'schema', message, hint: 'write { "data": "autumn-2022" }', at: { path: [] } }]
  }
  return Object.entries(value).flatMap(([name, set]) => keyFinding(name, set) ?? [])
}

function keyFinding(name: string, set: unknown): Finding | undefined {
  const names = Object.keys(CONFIG_KEYS)
  const key = Object.hasOwn(CONFIG_KEYS, name) ? CONFIG_KEYS[name] : undefined
  if (key === undefined) {
    return {
      rule: 'schema',
      message: `there is no setting “${name}”`,
      hint: `the settings are ${names.join(', ')}`,
      ...suggestion(name, themselves(names)),
      at: { path: [], key: name },
    }
  }
  if (key.read(set) !== undefined) return undefined
  return {
    rule: 'schema',
    message: `${name} takes ${key.takes}, not ${JSON.stringify(set)}`,
    ...(key.choices !== undefined && typeof set === 'string' ? suggestion(set, themselves(key.choices)) : {}),
    at: { path: [name] },
  }
}

function choice(name: string, choices: readonly string[]): Key {
  return {
    takes: choices.join(', '),
    choices,
    read: (value) => (typeof value === 'string' && choices.includes(value) ? [[name, value]] : undefined),
  }
}

function flag(entries: (on: boolean) => readonly Entry[]): Key {
  return {
    takes: 'true or false',
    read: (value) => (typeof value === 'boolean' ? entries(value) : undefined),
  }
}

function datasets(value: unknown): readonly Entry[] | undefined {
  const names = typeof value === 'string' ? [value] : value
  const right =
    Array.isArray(names) && names.length > 0 && names.every((name) => typeof name === 'string' && name !== '')
  return right ? [['data', names as string[]]] : undefined
}

function isWidth(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value < 1e9
}

/** Bytes that are no text are a mistake in the config file, not in the data. */
function textOf(bytes: Uint8Array, file: string): string {
  try {
    return decode(bytes, file)
  } catch (error) {
    throw error instanceof ClaimsError ? new ClaimsError('usage', error.problems) : error
  }
}
