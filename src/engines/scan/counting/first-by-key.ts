/** Things by number, of which those with equal keys are one: only the first of them is made, and kept. */
export class FirstByKey<Thing> {
  /** By number. */
  readonly all: Thing[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(key: string, make: () => Thing): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.all.push(make()) - 1
    this.#numbers.set(key, number)
    return number
  }
}
