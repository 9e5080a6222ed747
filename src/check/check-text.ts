/** The text of one file → everything that any rule finds in it, each with its place. */
import { inspectDataset, type Inspected, inspectValue } from '../dataset/dataset-file.js'
import type { Finding } from '../dataset/finding.js'
import { placed } from '../dataset/locate.js'
import { placesIn } from '../dataset/place.js'
import type { DocumentText } from '../model/document.js'
import type { Told } from './checked.js'
import type { Breach } from './rule.js'
import { ENTRY_RULES } from './rules.js'
import { subjectOf } from './subject.js'
import { breachTold } from './about.js'

/** Ordered by line and column. Empty where there is nothing to say. */
export async function checkText(
  text: string,
  file: string,
  texts?: readonly DocumentText[],
): Promise<Told[]> {
  const { value, findings } = await inspect(text)
  const breaches = [...findings, ...breachesIn(value, findings, texts)]
  const located = await placed(text, breaches, placesIn(text, file))
  return located.map(({ finding, where }) => breachTold(finding, where, value))
}

/** Where only keys stand twice there is a value all the same, with the last of each. */
async function inspect(text: string): Promise<Inspected> {
  const inspected = await inspectDataset(text)
  if (inspected.findings.length === 0 || inspected.findings.some(({ rule }) => rule !== 'duplicate-key'))
    return inspected
  const value = JSON.parse(text) as unknown
  return { value, findings: [...inspected.findings, ...(await inspectValue(value))] }
}

/** What the rules find in a value that was read; nothing where it could not be read. */
export function breachesIn(
  value: unknown,
  findings: readonly Finding[],
  texts?: readonly DocumentText[],
): Breach[] {
  if (value === undefined) return []
  const subject = subjectOf(value, findings, texts)
  return ENTRY_RULES.flatMap(({ id, find }) =>
    find(subject).map(({ path, ...advice }) => ({ rule: id, ...advice, at: { path } })),
  )
}
