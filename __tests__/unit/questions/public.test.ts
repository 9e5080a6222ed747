/** The public library has every question that there is. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import * as library from '../../../src/index.js'
import { PROJECT } from '../../support/claims.js'
import { readText } from '../../support/documents.js'

/** Serves other questions: what it answers is no report. */
const WITHOUT_REPORT = 'askActs'

test('every function that asks for a report is exported', () => {
  const texts = readdirSync(path.join(PROJECT, 'src', 'questions')).map((file) =>
    readText(path.join('src', 'questions', file)),
  )
  const asking = texts.flatMap((text) =>
    [...text.matchAll(/^export (?:async )?function (ask\w+)/gm)].map(([, name]) => name ?? ''),
  )
  expect(asking.length).toBeGreaterThan(10)
  expect(Object.keys(library).filter((name) => name.startsWith('ask'))).toEqual(
    asking.filter((name) => name !== WITHOUT_REPORT).sort(),
  )
})
