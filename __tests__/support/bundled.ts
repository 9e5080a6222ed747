/** The datasets that come with the program, as reports get them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Dataset, type DatasetFile, link } from '../../src/model/dataset.js'
import type { Selection } from '../../src/query/select.js'
import { PROJECT } from './claims.js'

export function bundledFile(name: string): DatasetFile {
  return JSON.parse(readFileSync(path.join(PROJECT, 'data', `${name}.json`), 'utf8')) as DatasetFile
}

export function bundled(name: string): Dataset {
  return link(bundledFile(name), '0'.repeat(64))
}

/** The answer to a question that asks for everything. */
export function everything({ statements }: Dataset): Selection {
  return { statements, perhaps: [], uncertainLeftOut: 0, undated: 0, unattributed: [] }
}
