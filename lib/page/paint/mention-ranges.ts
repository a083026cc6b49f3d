import type { Mention } from '../../model.ts';
import { treeOf } from '../dom/dom.ts';
import { placeOf } from '../read/block-text.ts';
import type { KeptBlock } from '../read/kept-blocks.ts';

/** Makes the ranges of a mention: one, or one per tree where it runs through a shadow boundary; none where its text is gone. */
export function mentionRanges({ pieces }: KeptBlock, { start, end }: Mention): StaticRange[] {
  const from = placeOf(pieces, start, false);
  const to = placeOf(pieces, end, true);
  if (!from || !to) return [];
  if (from.node === to.node || treeOf(from.node) === treeOf(to.node)) return [rangeOf(from, to)];
  const first = pieces.findIndex(({ node }) => node === from.node);
  const last = pieces.findIndex(({ node }) => node === to.node);
  return pieces
    .slice(first, last + 1)
    .map(({ node }) =>
      rangeOf(
        node === from.node ? from : { node, offset: 0 },
        node === to.node ? to : { node, offset: node.length },
      ),
    );
}

type Place = NonNullable<ReturnType<typeof placeOf>>;

const rangeOf = (from: Place, to: Place): StaticRange =>
  new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
