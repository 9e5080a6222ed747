/**
 * The common cases: every command line, on every engine, over every form of records. Whatever the engine, the whole of
 * standard output, the errors and the exit code are the same, byte for byte. They stand in several test files, since one
 * process that runs all of them grows slow.
 */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { bundledFile } from './bundled.js'
import type { BUNDLED } from './calls.js'
import { claims, shellWords } from './claims.js'
import { answerOf, ENGINES, settingOf, SMALL_BLOCKS } from './engines.js'
import { commonCallsOn } from './filtered-calls.js'
import { temporaryFolder } from './folder.js'
import { FORMS, written } from './forms.js'

const [STANDARD, ...OTHERS] = ENGINES

const OUTPUTS = ['--width 80', '--json']

const ofRecords = FORMS.filter(({ ofRecords }) => ofRecords)

/** The first forms, which are asked everything; the others take turns. */
export const WHOLE = 2

/** @param isAsked whether the form at a place is in this file */
export function testCommonCases(
  dataset: (typeof BUNDLED)[number],
  isAsked: (place: number) => boolean = () => true,
): void {
  describe.each(
    ofRecords.map((form, place) => [form.name, form, place] as const).filter(([, , place]) => isAsked(place)),
  )('as %s', (_, form, place) => {
    const cwd = temporaryFolder('common')
    let given: { readonly stdin?: string } = {}
    beforeAll(async () => {
      given = await written(form, bundledFile(dataset), cwd)
    })

    const lines = commonCallsOn(dataset).filter(
      (_line, index) => place < WHOLE || index % 4 === place - WHOLE,
    )
    const calls = lines.flatMap((line) => OUTPUTS.map((output) => `${line} ${output}`))

    test.each(calls)('claims %s', async (line) => {
      const argv = [...shellWords(line), '-d', form.file]
      const setting = { cwd, ...given }
      const standard = answerOf(await claims(argv, settingOf(STANDARD, setting)))
      for (const [index, engine] of OTHERS.entries()) {
        const blocks = (place + index) % 2 === 0 ? SMALL_BLOCKS : {}
        const answer = answerOf(await claims(argv, settingOf(engine, setting, blocks)))
        expect({ engine: engine.name, ...answer }).toEqual({ engine: engine.name, ...standard })
      }
    })
  })
}
