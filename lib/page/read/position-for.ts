import { precedes } from '../dom/precedes.ts';
import type { Piece } from './block-text.ts';
import { firstNotBefore } from './ordinal-at.ts';

interface Placed {
  readonly pieces: readonly Piece[];
}

/** Finds the position at which a block that begins with this piece belongs. Most are read in order, and belong at the end. */
export function positionFor(blocks: readonly Placed[], first: Piece): number {
  const last = blocks.at(-1);
  if (!last || beginsBefore(last, first)) return blocks.length;
  return firstNotBefore(blocks, (one) => beginsBefore(one, first));
}

function beginsBefore({ pieces: [first] }: Placed, piece: Piece): boolean {
  if (first === undefined) return true;
  // The lines of one text.
  return first.node === piece.node ? first.raw < piece.raw : precedes(first.node, piece.node);
}
