/**
 * The common cases: every command line, on every engine, over every form of records. Whatever the engine, the whole of
 * standard output, the errors and the exit code are the same, byte for byte.
 */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { bundledFile } from '../support/bundled.js'
import { BUNDLED } from '../support/calls.js'
import { claims, shellWords } from '../support/claims.js'
import { answerOf, ENGINES, settingOf, SMALL_BLOCKS } from '../support/engines.js'
import { commonCallsOn } from '../support/filtered-calls.js'
import { temporaryFolder } from '../support/folder.js'
import { FORMS, written } from '../support/forms.js'

const [STANDARD, ...OTHERS] = ENGINES

const OUTPUTS = ['--width 80', '--json']

const ofRecords = FORMS.filter(({ ofRecords }) => ofRecords)

describe.each(BUNDLED)('%s', (dataset) => {
  describe.each(ofRecords.map((form, place) => [form.name, form, place] as const))(
    'as %s',
    (_, form, place) => {
      const cwd = temporaryFolder('common')
      let given: { readonly stdin?: string } = {}
      beforeAll(async () => {
        given = await written(form, bundledFile(dataset), cwd)
      })

      // The first two forms are asked everything; the others take turns.
      const lines = commonCallsOn(dataset).filter((_line, index) => place < 2 || index % 4 === place - 2)
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
    },
  )
})
