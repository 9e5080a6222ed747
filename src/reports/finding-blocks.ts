/** Findings as blocks of a page, file by file; notes are gathered by rule. */
import type { CheckedFile, Told } from '../check/checked.js'
import { groupedBy } from '../model/group.js'
import type { Block } from '../page/page.js'
import { plain, strong, type Text } from '../page/text.js'
import { idRange } from './phrase/counts.js'
import { findingBlock } from './marked-finding.js'

/** What is shown, file by file, unless it stands in another order: then notes come last. */
export function findingBlocks(
  files: readonly CheckedFile[],
  shown: readonly Told[],
  isByFile: boolean,
): Block[] {
  const fileOf = new Map(files.flatMap(({ file, told }) => told.map((one) => [one, file] as const)))
  const parts = isByFile ? [...groupedBy(shown, (one) => [fileOf.get(one)]).values()] : [shown]
  return parts.flatMap((told) => {
    const notes = told.filter(({ rule }) => rule.severity === 'note')
    const others = told.filter(({ rule }) => rule.severity !== 'note')
    const byFile = [...groupedBy(notes, (note) => [fileOf.get(note) ?? ''])]
    return [...others.map(findingBlock), ...byFile.flatMap(([file, some]) => notesBlock(file, some))]
  })
}

/** More notes of one rule than this are told by their ids alone. */
const TOLD_ONE_BY_ONE = 3

function notesBlock(file: string, notes: readonly Told[]): Block[] {
  const rules = [...new Set(notes.map(({ rule }) => rule))]
  if (rules.length === 0) return []
  return [
    {
      kind: 'fields',
      heading: [...plain(`${file}  `), ...strong('notes')],
      rows: rules.map((rule) => {
        const of = notes.filter((note) => note.rule === rule)
        return {
          name: `  ${rule.id}`,
          paragraphs: of.length > TOLD_ONE_BY_ONE ? [together(of)] : of.map(oneNote),
        }
      }),
    },
  ]
}

function oneNote({ message, where }: Told): Text {
  return plain(`${message}${where.line === undefined ? '' : ` (line ${String(where.line)})`}`)
}

function together(notes: readonly Told[]): Text {
  const ids = [...new Set(notes.flatMap(({ id }) => id ?? []))]
  return plain(`${notes[0]?.rule.title ?? ''}: ${idRange(ids)}`)
}
