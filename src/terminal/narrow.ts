/** Below this many columns of the terminal, what stands side by side stands one under another. */
export const NARROW = 72
