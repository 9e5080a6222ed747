/** What a TAB offers, and the scripts that ask for it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { COMMANDS } from '../../src/commands/catalogue.js'
import { optionsOf } from '../../src/cli/line/options-of.js'
import { built, inShell } from '../support/built.js'
import { claims } from '../support/claims.js'
import { temporaryFolder } from '../support/folder.js'

const SLOW = 120_000
const folder = temporaryFolder('conduct')

describe('completion', () => {
  const completed = async (line: string, more = {}): Promise<string[]> => {
    const { stdout, stderr } = await claims(['completion', '--words', line], more)
    expect(stderr).toBe('')
    return stdout.split('\n').flatMap((each) => each.split('\t')[0] || [])
  }

  test.each([
    ['claims comp', ['compare', 'completion']],
    ['claims list so', ['source:']],
    ['claims list source:pash', ['source:pashinyan']],
    ['claims list -source:pash', ['-source:pashinyan']],
    ['claims list source:blinken,pash', ['source:blinken,pashinyan']],
    ['claims list --source pash', ['pashinyan']],
    ['claims list --source=pash', ['--source=pashinyan']],
    ['claims list --gr', ['--group-by']],
    ['claims list --group-by d', ['day']],
    ['claims list act:den', ['act:deny']],
    ['claims list --fields id,gis', ['id,gist']],
    ['claims compare 2022-11-06', ['2022-11-06-border-fire']],
    ['claims incidents 2022-11-06', ['2022-11-06-border-fire']],
    ['claims documents washington-a', ['washington-article']],
    ['claims show s1', ['s10', 's11', 's12', 's13']],
    ['claims sources bl', ['blinken']],
    ['claims --data au', ['autumn-2022']],
    ['claims list -d au', ['autumn-2022']],
    ['claims help exi', ['exit-codes']],
    ['claims completion f', ['fish']],
    ['claims schema r', ['record']],
    ['claims list "different cal" --gr', ['--group-by']],
    ['claims list -o ', []],
    ['claims list -d nowhere.json source:', []],
    ['claims list -d - source:', []],
  ])('of “%s”', async (line, expected) => {
    expect(await completed(line)).toEqual(expected)
  })

  test('takes names from the data of the line, of the environment, and of the config file', async () => {
    const line = 'incident:2022-11-15-e'
    const found = ['incident:2022-11-15-eastern-border']
    expect(await completed(`claims list ${line}`)).toEqual([])
    expect(await completed(`claims list -d autumn ${line}`)).toEqual(found)
    expect(await completed(`claims -d autumn list ${line}`)).toEqual(found)
    expect(await completed(`claims list ${line}`, { env: { CLAIMS_DATA: 'autumn' } })).toEqual(found)
    const home = path.join(folder, 'completion')
    mkdirSync(path.join(home, 'claims'), { recursive: true })
    writeFileSync(path.join(home, 'claims', 'config.json'), '{"data":"autumn"}')
    expect(await completed(`claims list ${line}`, { env: { XDG_CONFIG_HOME: home } })).toEqual(found)
  })

  test('knows every option of every command', async () => {
    for (const command of COMMANDS) {
      const found = await completed(`claims ${command.name} --`)
      expect(found).toEqual(optionsOf(command).map(({ name }) => `--${name}`))
    }
  })

  test('offers descriptions that are safe to print', async () => {
    const gist = 'A says \u001b[2J so.'
    const record = { schemaVersion: 1, id: 'plain-1', act: 'state', gist, source: 'a', sourceName: 'A' }
    const file = path.join(folder, 'hostile.ndjson')
    writeFileSync(file, JSON.stringify(record))
    const { stdout } = await claims(['completion', '--words', `claims show -d ${file} `])
    expect(stdout).toBe('plain-1\tA says ␛[2J so.\n')
  })

  beforeAll(built, SLOW)

  const asked = (script: string): Promise<{ stdout: string; stderr: string; exit: number }> => inShell(script)

  test(
    'in bash: words, and what stands behind a colon or an equals sign',
    async () => {
      const { stdout } = await asked(`
        eval "$(claims completion bash)"
        try() {
          COMP_LINE=$1 COMP_POINT=\${#1} COMPREPLY=() COMP_WORDS=("\${@:2}")
          COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
          _claims 2>/dev/null
          echo "\${COMPREPLY[*]}"
        }
        try "claims compa" claims compa
        try "claims list source:pash" claims list source : pash
        try "claims list --format=nd" claims list --format = nd
        try "claims list -d autumn incident:2022-11-15-e" claims list -d autumn incident : 2022-11-15-e
        try "claims list so" claims list so
        complete -p claims`)
      expect(stdout.split('\n')).toEqual([
        'compare',
        'pashinyan',
        'ndjson',
        '2022-11-15-eastern-border',
        'source:',
        'complete -o default -F _claims claims',
        '',
      ])
    },
    SLOW,
  )

  test.each([
    ['zsh', 'zsh -n'],
    ['fish', 'fish --no-execute'],
  ])(
    'the script for %s can be read by it, where it is installed',
    async (shell, reader) => {
      const { stdout, exit } = await asked(
        `command -v ${shell} >/dev/null || exit 0; claims completion ${shell} > '${folder}/script' && ${reader} '${folder}/script'`,
      )
      expect({ stdout, exit }).toEqual({ stdout: '', exit: 0 })
    },
    SLOW,
  )
})
