/**
 * The innermost loops of a scan as WebAssembly, which looks at sixteen bytes at a time, and the memory that they work
 * in. From its beginning:
 *
 *   masks    for each count of bytes below sixteen, sixteen bytes of which so many are 255
 *   values   where the values of the line that was recognised last begin and end
 *   tables   needles, steps of shapes, byte strings by number; what is put there stays
 *   pieces   two pieces of memory for blocks, which are used in turn
 *
 * Addresses are offsets in this memory. What nobody has written to takes no room of the machine. A kernel serves one
 * pass at a time; then it is given back and serves the next one, since V8 sets ten gigabytes of addresses aside for
 * each for as long as it lives.
 */
import compiled from '../../generated/kernel.js'

/** So many bytes are looked at together, so that as many must follow the last one that counts. */
export const LANES = 16
export const MOST_VALUES = 256

const PAGE = 2 ** 16
/** `assembly/same.ts` reads them there. */
const MASKS = 2 ** 10
const VALUES: number = MASKS + LANES * LANES
const TABLES: number = VALUES + MOST_VALUES * 8
const PIECES = 2 ** 26

/** The functions of `assembly/`; addresses, numbers and counts of bytes alike. */
interface Loops {
  recognise(firstStep: number, start: number, end: number, out: number): number
  findBytes(needle: number, length: number, one: number, other: number, from: number, to: number): number
  findWord(probe: number, from: number, to: number): number
  wordStart(place: number, from: number): number
  wordEnd(place: number, to: number): number
  intern(table: number, start: number, end: number): number
  rehash(table: number): void
}

let program: WebAssembly.Module | undefined

/** Those that were given back. */
const spare: Kernel[] = []

export class Kernel {
  /** All of it: as bytes, and as numbers of four bytes. */
  readonly bytes: Buffer
  readonly numbers: Int32Array
  readonly pieces: readonly [Buffer, Buffer]
  readonly loops: Loops
  #top = TABLES

  /** One with pieces of at least so many bytes and empty tables. Whoever takes it gives it back. */
  static take(pieceSize: number): Kernel {
    const at = spare.findIndex(({ pieces: [piece] }) => piece.length >= pieceSize + LANES)
    const [kernel = new Kernel(pieceSize)] = at === -1 ? [] : spare.splice(at, 1)
    return kernel
  }

  /** Nobody may use it from now on who does not take it. */
  giveBack(): void {
    this.bytes.fill(0, TABLES, this.#top + LANES)
    this.#top = TABLES
    spare.push(this)
  }

  constructor(pieceSize: number) {
    const room = roundedUp(pieceSize + LANES, PAGE)
    const memory = new WebAssembly.Memory({ initial: (PIECES + 2 * room) / PAGE })
    program ??= new WebAssembly.Module(Buffer.from(compiled, 'base64'))
    this.loops = new WebAssembly.Instance(program, { env: { memory } }).exports as Loops
    this.bytes = Buffer.from(memory.buffer)
    this.numbers = new Int32Array(memory.buffer)
    this.pieces = [Buffer.from(memory.buffer, PIECES, room), Buffer.from(memory.buffer, PIECES + room, room)]
    for (let count = 0; count < LANES; count++) {
      const mask = MASKS + count * LANES
      this.bytes.fill(255, mask, mask + count)
    }
  }

  /** The address of so many bytes in the tables, all zero, and at least `LANES` more. Undefined when these are full. */
  room(length: number): number | undefined {
    const address = this.#top
    const next = address + roundedUp(length + LANES, LANES)
    if (next > PIECES) return undefined
    this.#top = next
    return address
  }

  /** Puts bytes into the tables, for good. Undefined when these are full. */
  put(bytes: Uint8Array): number | undefined {
    const address = this.room(bytes.length)
    if (address !== undefined) this.bytes.set(bytes, address)
    return address
  }

  /** The number of the shape of the line between two addresses, or -1. */
  recognise(firstStep: number, start: number, end: number): number {
    return this.loops.recognise(firstStep, start, end, VALUES)
  }

  /** Of the line that was recognised last: the addresses where a value begins and ends. */
  valueStart(slot: number): number {
    return this.numbers[(VALUES >> 2) + slot * 2] ?? 0
  }

  valueEnd(slot: number): number {
    return this.numbers[(VALUES >> 2) + slot * 2 + 1] ?? 0
  }
}

function roundedUp(number: number, to: number): number {
  return Math.ceil(number / to) * to
}
