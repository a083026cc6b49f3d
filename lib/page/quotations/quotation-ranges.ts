import type { Span } from '../../model.ts';
import { pieceAt, placeOf } from '../read/block-text.ts';
import type { QuotedBlock } from './quoted-blocks.ts';

/**
 * Makes the ranges of a quotation, one for each text that it runs through: each stands in an element of its own, which must be known where
 * it is painted and where it is clicked.
 */
export function quotationRanges({ pieces }: QuotedBlock, { start, end }: Span): StaticRange[] {
  const ranges: StaticRange[] = [];
  const last = pieceAt(pieces, end, true);
  for (let at = pieceAt(pieces, start, false); at <= last; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    const from = placeOf(pieces, Math.max(start, piece.at), false);
    const to = placeOf(pieces, Math.min(end, pieces[at + 1]?.at ?? end), true);
    // A text that stands in several pieces, around the mark of a note, has one range in each.
    if (!from || !to || from.node !== to.node || to.offset <= from.offset) continue;
    ranges.push(
      new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      }),
    );
  }
  return ranges;
}
