/** Records as JSON text, a line each, without the newline. */
export function records(count: number, seed?: number): Generator<string>
