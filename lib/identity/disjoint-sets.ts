/** Joins what belongs together, and says which set each item is in: union by the smaller root, with paths halved. */
export class DisjointSets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, k) => k);
  }

  /** Gives the item that stands for the set of an item: its smallest. */
  rootOf(item: number): number {
    let at = item;
    while (this.#parents[at] !== at) {
      this.#parents[at] = this.#parents[this.#parents[at] as number] as number;
      at = this.#parents[at] as number;
    }
    return at;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a < b) this.#parents[b] = a;
    else if (b < a) this.#parents[a] = b;
  }

  /** Lists the sets, by their smallest item; so are the items of each. */
  sets(): number[][] {
    const sets = new Map<number, number[]>();
    for (const k of this.#parents.keys()) {
      const root = this.rootOf(k);
      const set = sets.get(root);
      if (set) set.push(k);
      else sets.set(root, [k]);
    }
    return [...sets.values()];
  }
}
