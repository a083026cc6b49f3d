import type { Mention, Span } from '../../model.ts';
import { firstFrom } from '../../text/first-from.ts';

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
