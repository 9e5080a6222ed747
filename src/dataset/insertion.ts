/**
 * A change to a dataset's text that leaves every other byte as it was: the text of a new statement is put at the end
 * of the list, or an analyst's note into one, indented as the file is.
 */
import { applyEdits, modify, type FormattingOptions, type JSONPath } from 'jsonc-parser'
import type { AnalystNote, Statement } from '../model/statement.js'

/** @param text a sound dataset */
export function withStatement(text: string, statement: Statement): string {
  return changed(text, ['statements', -1], statement, true)
}

/** @param index of the statement in its list */
export function withAnalystNote(text: string, index: number, analyst: AnalystNote): string {
  return changed(text, ['statements', index, 'analyst'], analyst, false)
}

function changed(text: string, path: JSONPath, value: unknown, isArrayInsertion: boolean): string {
  return applyEdits(
    text,
    modify(text, path, value, { isArrayInsertion, formattingOptions: formattingOf(text) }),
  )
}

/** The indentation and line ends of the file itself. */
function formattingOf(text: string): FormattingOptions {
  const [, indent = '  '] = /\n([ \t]+)\S/.exec(text) ?? []
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    keepLines: true,
  }
}
