/** The part of the `edtf` library that we use; it ships no types. Milliseconds since 1970-01-01T00:00Z. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null }
}
