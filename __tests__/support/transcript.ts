/**
 * Golden transcripts: files of command lines and what they print. A line `$ claims …` starts a case; what follows is
 * standard output, then lines of standard error behind `! `, then `exit N` where it is not 0.
 * `UPDATE_CASES=1` writes what is printed now; read the difference before you commit it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandLine, PROJECT, type Ran, type Setting } from './claims.js'

export interface Case {
  readonly command: string
  readonly expected: string
}

/** What stands in a transcript for the folder that its commands run in. */
const HERE = 'HERE'

/** A test for each case of each `.txt` file of a folder. */
export function testTranscripts(folder: string, setting: () => Setting = () => ({})): void {
  describe.each(transcriptFiles(folder))(`${path.basename(folder)}/%s`, (file) => {
    const whole = path.join(folder, file)
    const cases = casesOf(readFileSync(whole, 'utf8'))
    const printed: string[] = []

    test.each(cases.map(({ command, expected }) => [command, expected]))(
      '$ %s',
      async (command, expected) => {
        const { cwd = PROJECT, ...around } = setting()
        const ran = await commandLine(command.replaceAll(HERE, cwd), { ...around, cwd })
        const actual = transcript(ran).replaceAll(cwd, HERE)
        printed.push(`$ ${command}\n${actual}`)
        if (process.env['UPDATE_CASES'] === undefined) expect(actual).toBe(expected)
        else if (printed.length === cases.length) writeFileSync(whole, printed.join('\n'))
      },
    )
  })
}

export function transcriptFiles(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.txt')).sort()
}

export function casesOf(text: string): Case[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part, index, parts) => {
      const end = part.indexOf('\n')
      const body = part.slice(end + 1)
      // One blank line parts two cases.
      return {
        command: part.slice(0, end),
        expected: index < parts.length - 1 ? body.replace(/\n$/, '') : body,
      }
    })
}

function transcript({ stdout, stderr, exit }: Ran): string {
  const errors = stderr === '' ? '' : stderr.replace(/\n$/, '').replaceAll(/^/gm, '! ') + '\n'
  const unfinished = stdout === '' || stdout.endsWith('\n') ? '' : '\n(no newline at the end)\n'
  return `${stdout}${unfinished}${errors}${exit === 0 ? '' : `exit ${String(exit)}\n`}`
}
