/** What datasets say of themselves, when several become one, and when one says nothing. */
import type { DatasetInfo } from './dataset.js'
import { deepEqual } from './deep-equal.js'

/** Of records whose file is not known. */
export const RECORDS_INFO: DatasetInfo = { id: 'records', title: 'Records' }

const TITLE_FROM = `${RECORDS_INFO.title} from `

/** What a dataset is called that says nothing of itself. */
export function defaultInfo(file: string): DatasetInfo {
  return { ...RECORDS_INFO, title: TITLE_FROM + file }
}

/** Whether a dataset says no more of itself than its reader made up. */
export function isDefaultInfo(info: DatasetInfo): boolean {
  return (
    info.id === RECORDS_INFO.id && info.title.startsWith(RECORDS_INFO.title) && Object.keys(info).length === 2
  )
}

/** Ids and titles stand side by side; of the rest, what both say alike. Records stay “Records from”, and their files. */
export function mergeInfo(a: DatasetInfo, b: DatasetInfo): DatasetInfo {
  if (deepEqual(a, b)) return a
  if (isDefaultInfo(a) && isDefaultInfo(b)) {
    return { ...a, title: `${a.title} + ${b.title.replace(TITLE_FROM, '')}` }
  }
  const alike = Object.entries(a).filter(([key, value]) => deepEqual(value, b[key as keyof DatasetInfo]))
  return { ...Object.fromEntries(alike), id: `${a.id}+${b.id}`, title: `${a.title} + ${b.title}` }
}
