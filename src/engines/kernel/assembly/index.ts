/**
 * The innermost loops of a scan, sixteen bytes at a time. AssemblyScript: TypeScript's syntax, compiled to WebAssembly
 * when the project is built. Every address is one in the memory that `../kernel.ts` lays out; nothing here allocates.
 */
export { findBytes } from './find-bytes'
export { findWord, wordEnd, wordStart } from './find-word'
export { intern, rehash } from './intern'
export { recognise } from './recognise'
