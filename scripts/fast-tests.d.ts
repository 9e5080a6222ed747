export const SLOW: readonly string[]
export function testFiles(): string[]
export function startsProcesses(file: string): boolean
export function leftOut(): string[]
