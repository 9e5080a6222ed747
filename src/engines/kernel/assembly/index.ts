/**
 * The innermost loops of a scan, sixteen bytes at a time. AssemblyScript: TypeScript's syntax, compiled to WebAssembly
 * when the project is built. Every address is one in the memory that `layout.ts` lays out; nothing here allocates.
 */
export { makeKey } from './answers'
export { findBytes } from './find-bytes'
export { findWord, wordEnd, wordStart } from './find-word'
export { intern, rehash } from './intern'
export { countPair, moveStretches } from './pairs'
export { recognise } from './recognise'
export { sweep } from './sweep'
export { isSound } from './vouched'
