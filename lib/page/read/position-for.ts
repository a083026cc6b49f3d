import { precedes } from '../dom/precedes.ts';
import type { Piece } from './block-text.ts';
import { firstNotBefore } from './ordinal-at.ts';

interface Placed {
  readonly pieces: readonly Piece[];
}

/** Finds the position at which a block that begins in this node belongs. Most are read in order, and belong at the end. */
export function positionFor(blocks: readonly Placed[], node: Node): number {
  const last = blocks.at(-1);
  if (!last || beginsBefore(last, node)) return blocks.length;
  return firstNotBefore(blocks, (one) => beginsBefore(one, node));
}

function beginsBefore({ pieces }: Placed, node: Node): boolean {
  const first = pieces[0]?.node;
  return first === undefined || precedes(first, node);
}
