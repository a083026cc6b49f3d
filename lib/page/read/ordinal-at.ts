/** A block in a list that is kept in the order of reading, by ascending ordinals. */
interface Ordered {
  readonly ordinal: number;
}

/** Finds the position of an ordinal, or the one where it would stand. */
export function positionOf(blocks: readonly Ordered[], ordinal: number): number {
  return firstNotBefore(blocks, (one) => one.ordinal < ordinal);
}

/** Gives a number for a block at this position, between its neighbours'; null when halving has used up what lies between. */
export function ordinalAt(blocks: readonly Ordered[], at: number): number | null {
  const left = blocks[at - 1]?.ordinal;
  const right = blocks[at]?.ordinal;
  if (left === undefined) return right === undefined ? 0 : right - 1;
  if (right === undefined) return left + 1;
  const between = (left + right) / 2;
  return between > left && between < right ? between : null;
}

/** Finds, in a list whose front is before something and whose rest is not, where that rest begins. */
export function firstNotBefore<One>(ordered: readonly One[], isBefore: (one: One) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = ordered[middle];
    if (one !== undefined && isBefore(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
