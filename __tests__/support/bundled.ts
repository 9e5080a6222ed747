/** The datasets that come with the program, as reports get them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Dataset, type DatasetFile, link } from '../../src/model/dataset.js'
import { PROJECT } from './claims.js'

export function bundledFile(name: string): DatasetFile {
  return JSON.parse(readFileSync(path.join(PROJECT, 'data', `${name}.json`), 'utf8')) as DatasetFile
}

export function bundled(name: string): Dataset {
  return link(bundledFile(name), '0'.repeat(64))
}
