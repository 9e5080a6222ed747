import { expect, test } from '@jest/globals'
import { Interned } from '../../../../src/engines/kernel/interned.js'
import { LANES } from '../../../../src/engines/kernel/assembly/layout.js'
import { Kernel } from '../../../../src/engines/kernel/kernel.js'

const SIZE = 2 ** 12

test('a kernel that was given back serves the next one, with empty tables', () => {
  const one = Kernel.take(SIZE)
  const address = one.put(Buffer.from('needle')) ?? 0
  const interned = new Interned(one)
  for (let value = 0; value < 1000; value++) {
    one.bytes.writeInt32LE(value, one.pieces[0].byteOffset)
    interned.of(one.pieces[0].byteOffset, one.pieces[0].byteOffset + 4)
  }
  const top = one.room(0) ?? 0
  one.giveBack()
  const other = Kernel.take(SIZE)
  expect(other).toBe(one)
  expect(other.room(0)).toBe(address)
  expect(other.bytes.subarray(address, top + LANES).every((byte) => byte === 0)).toBe(true)
})

test('one that is at work serves nobody else, nor one whose pieces are too small', () => {
  const one = Kernel.take(SIZE)
  const other = Kernel.take(SIZE)
  expect(other).not.toBe(one)
  one.giveBack()
  const larger = Kernel.take(one.pieces[0].length + 1)
  expect(larger).not.toBe(one)
  expect(larger.pieces[0].length).toBeGreaterThan(one.pieces[0].length)
  expect(Kernel.take(SIZE)).toBe(one)
})

test('where the machine gives no addresses, the error says so', () => {
  const { Memory } = WebAssembly
  try {
    WebAssembly.Memory = class extends Memory {
      constructor() {
        super({ initial: 2 ** 17 })
      }
    }
    expect(() => new Kernel(SIZE)).toThrow('there are not enough addresses of memory for a scan')
  } finally {
    WebAssembly.Memory = Memory
  }
})
