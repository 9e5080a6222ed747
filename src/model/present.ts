/** An object of those fields that have a value: absent is not the same as undefined in JSON, nor in our types. */
export function present<T extends object>(fields: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
