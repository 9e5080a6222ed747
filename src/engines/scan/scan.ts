/**
 * The scan engine: questions to files of records of any size, in memory that does not grow with them.
 *
 * TODO
 */
import { loadSoundRecord } from '../../dataset/sound-record.js'
import { notCarried } from '../../dataset/take-in.js'
import type { FlatRecord } from '../../model/record.js'
import type { RegisterLine } from '../../model/register-line.js'
import { SIZES } from './blocks.js'
import { readHead } from './head.js'
import type { Input } from './input.js'
import { withIds } from './names.js'
import { needleChoices } from './needles.js'
import { pass, type Setting } from './pass.js'
import { RecordQuestion, type Verdict, type Wanted } from './record-question.js'
import { relevantTo } from './relevant.js'
import { Sieve } from './sieve.js'

export type ScanOptions = Partial<Pick<Setting, 'sizes' | 'putAside' | 'progress'>> & {
  /** Says something beside the answer. */
  readonly notify?: (message: string) => void
}

/** A question to some inputs, ready to be asked; its names are ids by now. */
export class Scan {
  readonly question: RecordQuestion
  readonly lines: readonly RegisterLine[]
  readonly #setting: Setting

  private constructor(question: RecordQuestion, lines: readonly RegisterLine[], setting: Setting) {
    this.question = question
    this.lines = lines
    this.#setting = setting
  }

  /** @throws ClaimsError (usage, data or file) */
  static async of(typed: Wanted, inputs: readonly Input[], options: ScanOptions): Promise<Scan> {
    const read = await loadSoundRecord()
    const bare: Setting = { sizes: SIZES, ...options, inputs, read, heads: new Map() }
    const heads = await Promise.all(inputs.map((input) => readHead(input, bare)))
    const setting = { ...bare, heads: new Map(heads.map(({ input, length }) => [input, length])) }
    const lines = heads.flatMap((head) => head.lines)
    if (lines.length === 0) for (const { file } of inputs) options.notify?.(notCarried(file))
    const { wanted, known } = await withIds(typed, lines, setting)
    return new Scan(new RecordQuestion(wanted, known), lines, setting)
  }

  /** Visits the lines that count, with what becomes of each; yields now and then. @throws as `pass` */
  verdicts(visit: (verdict: Verdict, sieve: Sieve<Verdict>) => void): AsyncGenerator<void> {
    const decide = (record: FlatRecord): Verdict => this.question.verdict(record)
    return this.visit({ decide, decidedBy: [] }, (verdict, sieve) => {
      if (verdict.standing !== 'no' || verdict.later) visit(verdict, sieve)
    })
  }

  /** Visits the lines that may fit; values at the paths of `decidedBy` decide beside those of the question. */
  async *visit<Decided>(
    deciding: {
      readonly decide: (record: FlatRecord) => Decided
      readonly decidedBy: readonly string[]
    },
    visit: (decided: Decided, sieve: Sieve<Decided>) => void,
  ): AsyncGenerator<void> {
    const { question } = this
    const { query } = question.parsed
    const asked = {
      decide: deciding.decide,
      print: (record: FlatRecord) => question.print(record),
      relevant: relevantTo(query, deciding.decidedBy, question.alone),
    }
    const sieve = new Sieve<Decided>(asked, this.#setting.read)
    yield* pass(this.#setting, needleChoices(query, question.alone), (block, start, end) => {
      const decided = sieve.verdict(block, start, end)
      if (decided !== undefined) visit(decided, sieve)
    })
  }
}
