import type { Mention, Span } from '../../model.ts';

/** Lists the mentions within a span, of those in the order of the text. Finds the first by halving: a quote looks at its own alone. */
export function mentionsWithin(inOrder: readonly Mention[], { start, end }: Span): Mention[] {
  const within: Mention[] = [];
  for (let at = firstFrom(inOrder, start); at < inOrder.length; at += 1) {
    const mention = inOrder[at] as Mention;
    if (mention.start >= end) break;
    if (mention.end <= end) within.push(mention);
  }
  return within;
}

function firstFrom(inOrder: readonly Mention[], offset: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
