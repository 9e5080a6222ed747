/**
 * The innermost loops of a scan as WebAssembly, which looks at sixteen bytes at a time, and the memory that they work
 * in; `assembly/layout.ts` says what stands where. Addresses are offsets in this memory. What nobody has written to
 * takes no room of the machine. A kernel serves one pass at a time; then it is given back and serves the next one, since
 * V8 sets ten gigabytes of addresses aside for each for as long as it lives.
 */
import { ClaimsError } from '../../error.js'
import compiled from '../../generated/kernel.js'
import { LANES, MASKS, PIECES, TABLES, VALUES } from './assembly/layout.js'

/** The address of nothing. */
export const NOWHERE = 0

const PAGE = 2 ** 16

/** The functions of `assembly/`, which say what they do; addresses, numbers and counts of bytes alike. */
interface Loops {
  recognise(root: number, start: number, end: number): number
  sweep(sweep: number, from: number, to: number): number
  makeKey(deciding: number): number
  isSound(checks: number): number
  countPair(pairs: number, left: number, right: number): number
  moveStretches(pairs: number, from: number, count: number): void
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
  #top: number = TABLES

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
    const memory = memoryOf((PIECES + 2 * room) / PAGE)
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

  /** For how many bytes there is room at least. */
  get left(): number {
    return PIECES - this.#top - 2 * LANES
  }

  /** Puts bytes into the tables, for good. Undefined when these are full. */
  put(bytes: Uint8Array): number | undefined {
    const address = this.room(bytes.length)
    if (address !== undefined) this.bytes.set(bytes, address)
    return address
  }

  /** Puts numbers of four bytes into the tables. Undefined when these are full. */
  putNumbers(numbers: readonly number[]): number | undefined {
    return this.put(new Uint8Array(Int32Array.from(numbers).buffer))
  }

  /** One of the numbers of four bytes that stand one after another from an address on. */
  number(address: number, index: number): number {
    return this.numbers[(address >> 2) + index] ?? 0
  }

  /** Of the line that was recognised last: the addresses where a value begins and ends. */
  valueStart(slot: number): number {
    return this.number(VALUES, slot * 2)
  }

  valueEnd(slot: number): number {
    return this.number(VALUES, slot * 2 + 1)
  }
}

/** @throws ClaimsError (file) where the machine does not give it */
function memoryOf(pages: number): WebAssembly.Memory {
  try {
    return new WebAssembly.Memory({ initial: pages })
  } catch {
    throw new ClaimsError('file', {
      message: 'there are not enough addresses of memory for a scan',
      hint: 'a scan uses little memory, but sets ten gigabytes of addresses aside; see ulimit -v',
    })
  }
}

/** For what nothing works without. @throws RangeError where the tables were full */
export function inTables(address: number | undefined): number {
  if (address === undefined) throw new RangeError('the tables of the kernel are full')
  return address
}

function roundedUp(number: number, to: number): number {
  return Math.ceil(number / to) * to
}
