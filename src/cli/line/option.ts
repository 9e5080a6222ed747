/** An option as data: what help says of it, how the line is read, and the value that a command gets. */

/** An option as it was typed: true without a value, a list where it may be given several times. */
export type Typed = string | readonly string[] | true

/** What was typed, by long names without dashes: `group-by`. */
export type TypedOptions = ReadonlyMap<string, Typed>

export interface Option<Value = unknown> {
  readonly short?: string
  /** What stands for the value in help; a flag has none. */
  readonly value?: string
  /** The value may be left out. */
  readonly optionalValue?: boolean
  /** It may be given several times. */
  readonly repeatable?: boolean
  readonly choices?: readonly string[]
  readonly help: string
  /**
   * The value for the command.
   * @param typed undefined where the option was not given
   * @param flag `--limit`, for messages
   * @throws ClaimsError (usage) for a text that the option does not take
   */
  readonly read: (typed: Typed | undefined, flag: string) => Value
}

/** Options under one heading of help. The field `groupBy` of their values is the option `--group-by`. */
export interface OptionGroup<Values = Readonly<Record<string, unknown>>> {
  readonly heading: string
  readonly options: { readonly [Name in keyof Values]: Option<Values[Name]> }
}

/** All options of a command, group by group. */
export type OptionGroups<Options> = { readonly [Name in keyof Options]: OptionGroup<Options[Name]> }

export interface NamedOption extends Option {
  /** The long name without dashes, `group-by`. */
  readonly name: string
}

/** The options of a group, in the order of help. */
export function namedOptions({ options }: OptionGroup): readonly NamedOption[] {
  return Object.entries(options).map(([field, option]) => ({ ...option, name: longName(field) }))
}

/**
 * The values of a group as a command reads them, `{ groupBy: 'source', limit: 20 }`.
 * @throws ClaimsError (usage) for a text that an option does not take
 */
export function valuesOf<Values>({ options }: OptionGroup<Values>, typed: TypedOptions): Values {
  const table = Object.entries<Option>(options)
  const values = table.map(([field, { read }]) => {
    const name = longName(field)
    return [field, read(typed.get(name), `--${name}`)]
  })
  return Object.fromEntries(values) as Values
}

/** `groupBy` is typed `--group-by`. */
export function longName(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
