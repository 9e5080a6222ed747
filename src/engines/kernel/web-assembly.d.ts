/** What we use of WebAssembly, which Node has and its types of this version leave out. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
    private readonly compiled
  }
  class Memory {
    /** @param descriptor in pages of 65,536 bytes */
    constructor(descriptor: { readonly initial: number })
    readonly buffer: ArrayBuffer
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>)
    readonly exports: unknown
  }
}

/** An address or a count of bytes, as the files in `assembly/` have it that both sides read. */
declare type usize = number
