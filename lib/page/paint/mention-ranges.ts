import type { Mention } from '../../model.ts';
import { treeOf } from '../dom/dom.ts';
import { pieceAt, placeOf } from '../read/block-text.ts';
import type { KeptBlock } from '../read/kept-blocks.ts';

/**
 * Makes the ranges of a mention: one, or several where it runs through a shadow boundary or past what stands beside its words; none
 * where its text is gone.
 */
export function mentionRanges({ pieces }: KeptBlock, { start, end }: Mention): StaticRange[] {
  let from = placeOf(pieces, start, false);
  const to = placeOf(pieces, end, true);
  const ranges: StaticRange[] = [];
  const last = pieceAt(pieces, end, true);
  for (let at = pieceAt(pieces, start, false) + 1; at <= last; at += 1) {
    const piece = pieces[at];
    const before = pieces[at - 1];
    if (!piece || !before || (piece.apart === null && treeOf(piece.node) === treeOf(before.node))) continue;
    const until = placeOf(pieces, piece.at, true);
    if (from && until) ranges.push(rangeOf(from, until));
    from = placeOf(pieces, piece.at, false);
  }
  if (from && to) ranges.push(rangeOf(from, to));
  return ranges;
}

type Place = NonNullable<ReturnType<typeof placeOf>>;

const rangeOf = (from: Place, to: Place): StaticRange =>
  new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
