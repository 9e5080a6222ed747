/** A side or state that sources belong to; never a finding on it. */
export interface Party {
  readonly id: string
  readonly name: string
  readonly alternateName?: readonly string[]
}
