/**
 * Three-valued answers (Kleene's strong logic): what the data proves, excludes, or leaves open.
 * "Perhaps" is printed and counted, never rounded to one of the others.
 */
export type Answer = 'yes' | 'perhaps' | 'no'

const RANK: Readonly<Record<Answer, number>> = { no: 0, perhaps: 1, yes: 2 }

export function both(a: Answer, b: Answer): Answer {
  return RANK[a] <= RANK[b] ? a : b
}

export function either(a: Answer, b: Answer): Answer {
  return RANK[a] >= RANK[b] ? a : b
}

export function opposite(a: Answer): Answer {
  if (a === 'perhaps') return a
  return a === 'yes' ? 'no' : 'yes'
}

export function sure(value: boolean): Answer {
  return value ? 'yes' : 'no'
}
