/**
 * The same dataset in every form: an answer differs only by what the form cannot carry. That is one list, which the
 * manual prints: a dataset that has lost what is on it gives, to the letter, the answers that the form gives.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { FORM_HEADINGS, NOT_CARRIED } from '../support/not-carried.js'
import { bundledFile } from '../support/bundled.js'
import { BUNDLED } from '../support/calls.js'
import { claims, type Setting, shellWords } from '../support/claims.js'
import { topicManual, readText } from '../support/documents.js'
import { type Answer, answerOf, ENGINES, settingOf } from '../support/engines.js'
import { commonCallsOn } from '../support/filtered-calls.js'
import { temporaryFolder } from '../support/folder.js'
import { type Form, FORMS, lackedBy, ORIGINAL, written } from '../support/forms.js'
import { without } from '../support/losses.js'

const [STANDARD] = ENGINES

const others = FORMS.filter((form) => form !== ORIGINAL)

describe.each(BUNDLED)('%s', (dataset) => {
  describe.each(others.map((form, place) => [form.name, form, place] as const))('as %s', (_, form, place) => {
    const folder = temporaryFolder('forms')
    let given: Setting = {}
    let original: Setting = {}
    beforeAll(async () => {
      const file = bundledFile(dataset)
      given = await placed(form, file, path.join(folder, 'form'))
      original = await placed(ORIGINAL, without(file, lackedBy(form.lacks), ORIGINAL.file), folder)
    })

    const lines = commonCallsOn(dataset).filter((_line, index) => index % 2 === place % 2)

    // Where a page wraps depends on the name of its file, and all files of these tests have names of one length.
    const output = form.file === '-' ? '--json' : '--width 80'
    test.each(lines.map((line) => `${inOneOrder(line)} ${output}`))('claims %s', async (line) => {
      const ask = async ({ file }: Form, setting: Setting): Promise<Answer> =>
        nameless(
          answerOf(await claims([...shellWords(line), '-d', file], settingOf(STANDARD, setting))),
          file,
        )
      expect(await ask(form, given)).toEqual(await ask(ORIGINAL, original))
    })
  })
})

async function placed(form: Form, file: Parameters<Form['content']>[0], cwd: string): Promise<Setting> {
  mkdirSync(cwd, { recursive: true })
  return { cwd, ...(await written(form, file, cwd)) }
}

/** The order of the file is on the list. */
function inOneOrder(line: string): string {
  return line.startsWith('list') && !line.includes('--sort') ? `${line} --sort` : line
}

/** So are the bytes and the name of the file; a command to type names the file, or continues the pipe. */
function nameless({ stdout, errors, exit }: Answer, file: string): Answer {
  const hidden = (text: string): string =>
    text
      .replaceAll(file === '-' ? 'standard input' : file, 'FILE')
      .replaceAll(/… \| claims ([^|"\n]*?) -(?![\w-])/g, 'claims $1 -d FILE')
      .replaceAll(/"sha256":"[0-9a-f]{64}"/g, '"sha256":"…"')
  return { stdout: hidden(stdout), errors: hidden(errors), exit }
}

test('help data prints what the forms lack, and no more', () => {
  const manual = readText(topicManual('data')).replaceAll(/\n {2}/g, ' ')
  const [, section = ''] = /\n## What a form does not carry\n([^]*?)\n## /.exec(manual) ?? []
  const printed = section.split('\n').filter((line) => line.startsWith('- ') || line.endsWith(':'))
  const listed = Object.entries(FORM_HEADINGS).flatMap(([form, heading]) => [
    `${heading}:`,
    ...NOT_CARRIED.filter((one) => one.form === form).map(({ what }) => `- ${what}`),
  ])
  expect(printed).toEqual(listed)
})
