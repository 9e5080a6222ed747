/** The form of all ids (the schema’s own pattern). */
const ID = /^[a-z0-9][a-z0-9-]*$/

export function isId(text: string): boolean {
  return ID.test(text)
}
