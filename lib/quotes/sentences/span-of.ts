import type { Span } from '../../model.ts';
import type { Item } from './item.ts';
import type { MarkedSpan } from './marks.ts';
import type { Range } from './noun-phrase.ts';

/** Returns the span of the text that a range of items covers. */
export function spanOf(items: readonly Item[], range: Range): Span {
  return { start: (items[range.from] as Item).start, end: (items[range.to - 1] as Item).end };
}

/** Returns what stands inside the marks of an item. */
export function innerSpan(item: Item): Span {
  const span = item.marked as MarkedSpan;
  return { start: span.start, end: span.end };
}
