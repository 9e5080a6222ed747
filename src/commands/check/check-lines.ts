/** Checks a large file of records line by line: each by itself, and that no id stands above two different ones. */
import { toldOf } from '../../check/check-intake.js'
import type { Told } from '../../check/checked.js'
import { ruleNamed } from '../../check/rules.js'
import { decode } from '../../dataset/decode.js'
import { Fingerprints } from '../../dataset/foreign/fingerprints.js'
import type { FileLine } from '../../dataset/foreign/text-lines.js'
import { doubled } from '../../dataset/intake.js'
import { placesIn } from '../../dataset/place.js'
import { takeRecords } from '../../dataset/records.js'
import { loadSoundRecord, type SoundRecord } from '../../dataset/sound-record.js'
import { type BlockSizes, fileLines } from '../../engines/scan/input/blocks.js'
import type { Input } from '../../engines/scan/input/input.js'
import { ClaimsError } from '../../error.js'
import { readRecord } from '../../model/as-written.js'

/** Whoever has so many mends the first ones and asks again. */
export const MOST_TOLD = 10_000

/** The first findings, in the order of the file. @throws ClaimsError (file) */
export async function checkLines(
  input: Input,
  sizes: BlockSizes,
  progress: (bytes: number) => void,
): Promise<Told[]> {
  const read = await loadSoundRecord()
  const [ids, contents] = [new Fingerprints(), new Fingerprints()]
  const told: Told[] = []
  try {
    for await (const lines of fileLines(input, sizes, progress)) {
      for (const line of lines) {
        told.push(...(await findingsIn(line, input.file, read, { ids, contents })))
        if (told.length >= MOST_TOLD) return [...told.slice(0, MOST_TOLD), more(input.file, line.line)]
      }
    }
  } catch (error) {
    // A line without end, or damaged gzip data.
    told.push(...asTold(error, 'syntax', input.file))
  }
  return told
}

/** Bytes that are no text, or a file of another kind, are a finding; a file that cannot be read at all is an error. */
export function asTold(error: unknown, rule: string, file: string): readonly Told[] {
  if (!(error instanceof ClaimsError) || error.kind !== 'data') throw error
  return error.problems.map(({ where = { file }, ...problem }) => ({
    ...problem,
    where,
    rule: ruleNamed(rule),
  }))
}

interface Seen {
  readonly ids: Fingerprints
  readonly contents: Fingerprints
}

async function findingsIn(
  { bytes, line, offset }: FileLine,
  file: string,
  read: SoundRecord,
  seen: Seen,
): Promise<readonly Told[]> {
  const text = textOf(bytes, file, { byte: offset, line })
  if (typeof text !== 'string') return text
  if (text.trim() === '') return []
  const record = read(text)
  if (record !== undefined) {
    const isKnown = !seen.ids.isNew(record.id)
    const isNew = seen.contents.isNew(JSON.stringify(readRecord(record)))
    const where = placesIn(text, file, line)(0)
    return isKnown && isNew ? [{ ...doubled(record.id), where, rule: ruleNamed('duplicate-id') }] : []
  }
  const { refused } = await takeRecords([{ text, place: placesIn(text, file, line) }], file)
  return refused.flatMap(({ row, problems }) => problems.map((problem) => toldOf(problem, row, 'schema')))
}

/** What is wrong with bytes that are no text. */
function textOf(
  bytes: Uint8Array,
  file: string,
  from: { readonly byte: number; readonly line: number },
): string | readonly Told[] {
  try {
    return decode(bytes, file, from)
  } catch (error) {
    return asTold(error, 'encoding', file)
  }
}

function more(file: string, line: number): Told {
  return {
    rule: ruleNamed('schema'),
    message: `there are more than ${String(MOST_TOLD)} findings; what stands below was not looked at`,
    where: { file, line },
    hint: 'mend these first',
  }
}
