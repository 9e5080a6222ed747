/** The schemas by name, as they should stand in data/schema. */
export function schemas(): Promise<Readonly<Record<'dataset' | 'record' | 'output', object>>>

/** A schema as it stands in data/schema. */
export function read(name: string): Promise<object>
