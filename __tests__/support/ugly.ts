/** The same JSON values, spelt in all the ways that JSON allows on one line. */
import type { Chance } from './chance.js'

/** One line, without its newline. */
export function ugly(value: unknown, chance: Chance): string {
  if (chance.is(0.4)) return JSON.stringify(value)
  const shuffle = chance.is(0.4)
  const spaces = chance.is(0.4)
  const escapes = chance.is(0.5) ? chance.next() * 0.3 : 0
  const inKeys = chance.is(0.5)
  const gap = (): string => (spaces && chance.is(0.5) ? chance.of([' ', '  ', '\t']) : '')
  return gap() + spell(value) + gap()

  function spell(part: unknown): string {
    if (typeof part === 'string') return spellText(part)
    if (typeof part === 'number') return spellNumber(part)
    if (Array.isArray(part)) return `[${gap()}${part.map(spell).join(`${gap()},${gap()}`)}${gap()}]`
    if (typeof part !== 'object' || part === null) return JSON.stringify(part)
    const entries =
      shuffle && !isRelation(part) ? chance.shuffled(Object.entries(part)) : Object.entries(part)
    const members = entries.map(
      ([key, one]) => `${inKeys ? spellText(key) : JSON.stringify(key)}${gap()}:${gap()}${spell(one)}`,
    )
    return `{${gap()}${members.join(`${gap()},${gap()}`)}${gap()}}`
  }

  function spellText(text: string): string {
    const plain = JSON.stringify(text)
    if (escapes === 0) return plain
    const units = text.split('').map((unit) => {
      if (chance.is(escapes)) return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
      if (unit === '/' && chance.is(0.5)) return '\\/'
      return JSON.stringify(unit).slice(1, -1)
    })
    return `"${units.join('')}"`
  }

  function spellNumber(number: number): string {
    return spaces && Number.isInteger(number)
      ? chance.of([`${number}.0`, `${number}e0`, String(number)])
      : String(number)
  }
}

/** Both of its ends tell a relation, and memory keeps the order of keys of one of them. */
function isRelation(part: object): boolean {
  return 'direction' in part
}
