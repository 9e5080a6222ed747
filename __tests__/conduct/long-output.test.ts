/** More than fits a terminal: the bound of a list, and the pager. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { built, inShell } from '../support/built.js'
import { claims, PROJECT } from '../support/claims.js'
import { temporaryFolder } from '../support/folder.js'

const SLOW = 120_000
const folder = temporaryFolder('conduct')

describe('long output', () => {
  const entries = (text: string): number => text.match(/ {2}(?:part )?(?:quoted|reported)/g)?.length ?? 0

  test('on a terminal a list has a bound, and says how many there are', async () => {
    const shown = await claims(['list', '-d', 'autumn', '--no-pager'], { columns: 100 })
    expect(shown.stdout).toContain('209 statements; 200 shown, --limit 209 shows all.')
    const all = await claims(['list', '-d', 'autumn', '--no-pager', '--limit', '209'], { columns: 100 })
    expect(entries(all.stdout)).toBeGreaterThan(entries(shown.stdout))
  })

  test('in a pipe, in a file and for programs it has none', async () => {
    const piped = await claims(['list', '-d', 'autumn'])
    expect(piped.stdout).not.toContain(' shown, --limit')
    const json = await claims(['list', '-d', 'autumn', '--json'], { columns: 100 })
    expect(JSON.parse(json.stdout)).toMatchObject({ count: 209, more: 0 })
    await claims(['list', '-d', 'autumn', '-o', 'all.txt'], { columns: 100, cwd: folder })
    expect(readFileSync(path.join(folder, 'all.txt'), 'utf8')).not.toContain(' shown, --limit')
  })

  /** A terminal of 24 rows, by `script`; its pager marks what passes through it. */
  const onTerminal = async (line: string, env: Record<string, string>): Promise<string> => {
    const pager = path.join(folder, 'pager.sh')
    writeFileSync(pager, 'echo "PAGED LESS=$LESS"\ncat\n')
    const rows = 'stty rows 24 cols 100 2>/dev/null;'
    const command = `${rows} ${process.execPath} ${path.join(PROJECT, 'bin', 'claims.js')} ${line}`
    const { stdout } = await inShell(`script -qec ${JSON.stringify(command)} /dev/null </dev/null`, {
      env: { PAGER: `sh ${pager}`, TERM: 'xterm', ...env },
    })
    return stdout
  }
  const pseudoTerminal = hasScript() ? test : test.skip

  beforeAll(built, SLOW)

  pseudoTerminal(
    'is paged on a terminal when it is taller, whole and with bold and dim',
    async () => {
      const shown = await onTerminal('list', {})
      expect(shown).toContain('PAGED LESS=FRX')
      expect(shown).toContain('\u001b[1m')
      expect(shown).toContain('No finding is made on what happened.')
    },
    SLOW,
  )

  pseudoTerminal.each([
    ['that fits the terminal', 'list id:s03', {}],
    ['with --no-pager', 'list --no-pager', {}],
    ['with PAGER=cat', 'list', { PAGER: 'cat' }],
    ['with an empty PAGER', 'list', { PAGER: '' }],
    ['to a file', `list -o ${path.join(folder, 'x.txt')}`, {}],
  ])(
    '%s is not',
    async (_title, line, env) => {
      expect(await onTerminal(line, env)).not.toContain('PAGED')
    },
    SLOW,
  )

  test(
    'is not paged in a pipe',
    async () => {
      const { stdout } = await inShell('claims list | cat', { env: { PAGER: 'false' } })
      expect(stdout).toBe((await claims(['list'])).stdout)
    },
    SLOW,
  )
})

function hasScript(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux')
  } catch {
    return false
  }
}
