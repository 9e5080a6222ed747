/** Where things stand in the memory of the kernel, in bytes from its beginning. Both sides of it read this file. */

/** So many bytes are looked at together, so that as many must follow the last one that counts. */
export const LANES: usize = 16

/** For each count of bytes below sixteen, sixteen bytes of which so many are 255. */
export const MASKS: usize = 1024

/** Where the values of the line that was recognised last begin and end, in pairs of four bytes. */
export const VALUES: usize = 2048
export const MOST_VALUES: usize = 256

/** A key that is put together of values. */
export const KEY: usize = 4096
export const LONGEST_KEY: usize = 4096

/** Needles, steps of shapes, byte strings by number: what is put there stays until the kernel is given back. */
export const TABLES: usize = 12288

/** Two pieces for blocks, which are used in turn. */
export const PIECES: usize = 67108864
