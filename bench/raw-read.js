// Reads a file, a mebibyte at a time into one piece of memory, and does nothing with it.
import { openSync, readSync } from 'node:fs'

const file = openSync(process.argv[2], 'r')
const memory = Buffer.alloc(2 ** 20)
while (readSync(file, memory, 0, memory.length, null) > 0);
