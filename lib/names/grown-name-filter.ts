import type { PackedNameFilter } from '../model.ts';
import {
  addBit,
  BITS_PER_HASH,
  FEWEST_BITS,
  forEachOfKey,
  MOST_BITS,
  writeNameFilter,
} from './name-filter.ts';
import { spellingsOf } from './name-keys.ts';

/** Holds a filter that grows, name by name: a bitmap of the largest size, which is folded when it is given away. */
export interface GrownNameFilter {
  readonly bits: Uint8Array;
  /** Counts the bits that are set. */
  readonly set: number;
  /** The code units with which forms begin, each once. */
  readonly firsts: string;
  readonly longest: number;
}

/** Words of a form that a filter knows of which must not grow too full: a name of three tells it from most others. */
const DEPTH = 3;

/** Holds no name. */
export function emptyNameFilter(): GrownNameFilter {
  return { bits: new Uint8Array(2 ** (MOST_BITS - 3)), set: 0, firsts: '', longest: 0 };
}

/** Adds forms to a filter; gives another one. */
export function grownBy(filter: GrownNameFilter, forms: Iterable<string>): GrownNameFilter {
  const bits = filter.bits.slice();
  const firsts = new Set(filter.firsts);
  let { set, longest } = filter;
  for (const form of forms)
    for (const key of spellingsOf(form)) {
      firsts.add(key.charAt(0));
      longest = Math.max(longest, key.length);
      forEachOfKey(key, DEPTH, (position) => {
        if (addBit(bits, position)) set += 1;
      });
    }
  return { bits, set, firsts: [...firsts].sort().join(''), longest };
}

/** Writes a filter as pages get it, as small as its names allow. */
export function packGrownFilter({ bits, set, firsts, longest }: GrownNameFilter): PackedNameFilter {
  const size = Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(set * BITS_PER_HASH + 1))));
  return writeNameFilter({
    bits: folded(bits, 2 ** (size - 3)),
    depth: DEPTH,
    longest,
    firsts: Array.from(firsts, (first) => first.charCodeAt(0)),
  });
}

/** Folds a bitmap to a smaller one: a position is cut to the size of its bitmap, so that the parts lie upon each other. */
function folded(bits: Uint8Array, length: number): Uint8Array {
  const small = bits.slice(0, length);
  for (let at = length; at < bits.length; at += 1) {
    const to = at & (length - 1);
    small[to] = (small[to] ?? 0) | (bits[at] ?? 0);
  }
  return small;
}
