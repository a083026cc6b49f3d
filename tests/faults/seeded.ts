/** Gives numbers that look random and are the same for the same seed, so that a trial that failed can be had again. */
export interface Seeded {
  /** At least 0, below 1. */
  readonly fraction: () => number;
  /** A whole number, at least 0, below `end`. */
  readonly below: (end: number) => number;
  /** One of these. */
  readonly of: <Item>(items: readonly Item[]) => Item;
}

/** Makes numbers of a seed (mulberry32, of which every 32-bit seed has its own course). */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(fraction() * end);
  return { fraction, below, of: (items) => items[below(items.length)]! };
}
