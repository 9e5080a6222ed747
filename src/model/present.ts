/** An object of those fields that have a value: absent is not the same as undefined in JSON, nor in our types. */
export function present<T extends object>(fields: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  const kept: Partial<T> = {}
  for (const key of Object.keys(fields) as (keyof T)[]) {
    const value = fields[key]
    if (value !== undefined) kept[key] = value
  }
  return kept as T
}
