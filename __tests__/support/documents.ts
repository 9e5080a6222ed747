/** The project's documents, and what their links lead to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PROJECT } from './claims.js'

export function readText(file: string): string {
  return readFileSync(path.join(PROJECT, file), 'utf8')
}

export function isThere(file: string): boolean {
  return existsSync(path.join(PROJECT, file))
}

export const manualOf = (command: string): string => `src/commands/${command}.md`
export const topicManual = (topic: string): string => `src/commands/topics/${topic}.md`

export const MANUALS: readonly string[] = [
  ...markdownIn('src/commands'),
  ...markdownIn('src/commands/topics'),
]
export const DOCUMENTS: readonly string[] = [...markdownIn('.'), 'src/README.md', ...MANUALS]

function markdownIn(folder: string): string[] {
  const names = readdirSync(path.join(PROJECT, folder)).filter((name) => name.endsWith('.md'))
  return names.sort().map((name) => path.posix.join(folder, name))
}

/** The links of a document that lead to no file, or to no heading of it. Web addresses are not followed. */
export function brokenLinks(file: string): string[] {
  const addresses = [...readText(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = '']) => address)
  return addresses.filter((address) => !/^https?:/.test(address) && !leadsSomewhere(file, address))
}

function leadsSomewhere(file: string, address: string): boolean {
  const [target = '', heading] = address.split('#')
  const whole = target === '' ? file : path.posix.join(path.posix.dirname(file), target)
  return isThere(whole) && (heading === undefined || headings(readText(whole)).includes(heading))
}

/** As GitHub names them. */
function headings(document: string): string[] {
  return [...document.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
}
