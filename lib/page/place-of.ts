import type { TextBlock } from './block-text.ts';
import { precedes } from './precedes.ts';

/** A block in a list that is kept in the order of reading, by ascending ordinals. */
interface Ordered {
  readonly block: TextBlock;
  readonly ordinal: number;
}

/** Finds the position of an ordinal, or the one where it would stand. */
export function placeOf(blocks: readonly Ordered[], ordinal: number): number {
  return firstNotBefore(blocks, (one) => one.ordinal < ordinal);
}

/** Finds the position at which a block that begins in this node belongs. Most are read in order, and belong at the end. */
export function placeFor(blocks: readonly Ordered[], node: Node): number {
  const last = blocks.at(-1);
  if (!last || beginsBefore(last, node)) return blocks.length;
  return firstNotBefore(blocks, (one) => beginsBefore(one, node));
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

function beginsBefore({ block }: Ordered, node: Node): boolean {
  const first = block.pieces[0]?.node;
  return first === undefined || precedes(first, node);
}

function firstNotBefore(blocks: readonly Ordered[], isBefore: (one: Ordered) => boolean): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = blocks[middle];
    if (one && isBefore(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
