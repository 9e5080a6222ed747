/**
 * The config file: values of options that somebody always wants. Flags go before the environment, the environment
 * before the config file. Only what is read and how it looks can be set; nothing that changes an answer.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ClaimsError, systemCode } from '../../error.js'
import type { Environment } from '../../terminal/io.js'
import type { World } from '../world.js'
import type { TypedOptions } from './option.js'
import { optionsOf } from './options-of.js'
import { FORMAT_NAMES } from './format-names.js'
import type { TypedCommand } from './typed-command.js'

/**
 * What the config file sets, by long names of options.
 * @throws ClaimsError (usage) with every problem of the config file, (file) where it cannot be read
 */
export async function settings({ io }: World): Promise<TypedOptions> {
  const file = configFile(io.env)
  const bytes = file === undefined ? undefined : await contentOf(file)
  if (file === undefined || bytes === undefined) return new Map()
  const { readConfig } = await import('./config-file.js')
  return readConfig(bytes, file)
}

/** With the settings that the command takes, where neither a flag nor the environment says otherwise. */
export function withSettings(typed: TypedCommand, all: TypedOptions, env: Environment): TypedCommand {
  const taken = new Set(optionsOf(typed.command).map(({ name }) => name))
  const usual = [...all].filter(
    ([name]) => taken.has(name) && !typed.options.has(name) && !decided(name, typed, env),
  )
  return { ...typed, options: new Map([...usual, ...typed.options]) }
}

/** `$XDG_CONFIG_HOME/claims/config.json`, else below `~/.config`. */
export function configFile(env: Environment): string | undefined {
  const { XDG_CONFIG_HOME: set = '', HOME: home = '' } = env
  const base = [set, path.join(home, '.config')].find((folder) => path.isAbsolute(folder))
  return base === undefined ? undefined : path.join(base, 'claims', 'config.json')
}

async function contentOf(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new ClaimsError('file', {
      message: `the config file cannot be read (${code})`,
      where: { file },
      hint: 'mend it, or set XDG_CONFIG_HOME to another folder',
    })
  }
}

/** Whether another flag, or the environment, has decided what a setting is about. */
function decided(name: string, { command, options, words }: TypedCommand, env: Environment): boolean {
  switch (name) {
    case 'format':
      return [...FORMAT_NAMES, 'output'].some((flag) => options.has(flag))
    case 'data':
      return isSet(env['CLAIMS_DATA']) || command.namesData?.(words) === true
    case 'color':
      return [env['CLAIMS_COLOR'], env['NO_COLOR'], env['FORCE_COLOR']].some(isSet) || env['TERM'] === 'dumb'
    case 'width':
      return isSet(env['COLUMNS'])
    default:
      return false
  }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
