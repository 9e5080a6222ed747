import { expect, test } from '@jest/globals'
import { fromStream } from '../../../../../src/engines/scan/input/byte-source.js'

test('what comes after a source was closed is not written to memory that is somebody else’s', async () => {
  let arrive = (): void => undefined
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  // An iterator whose return does not wait, unlike that of a generator.
  const chunks: AsyncIterator<Uint8Array> = {
    next: async () => {
      await arrived
      return { done: false, value: Buffer.from('late') }
    },
    return: () => Promise.resolve({ done: true, value: undefined }),
  }
  const source = fromStream({ [Symbol.asyncIterator]: () => chunks })
  const memory = Buffer.alloc(4)
  const reading = source.read(memory, 0, 4)
  await source.close()
  arrive()
  expect(await reading).toBe(0)
  expect(memory).toEqual(Buffer.alloc(4))
})
