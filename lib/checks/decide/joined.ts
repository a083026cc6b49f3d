import type { Likeness } from '../compare/compare-quotes.ts';
import { knownBy } from './known-rows.ts';
import { quoteClassOf } from './quote-class.ts';

/** Is a known quote that was compared with a quotation. */
export interface Compared {
  readonly quote: number;
  readonly article: string;
  readonly likeness: Likeness;
}

/** Is a known quote that a quotation repeats, with the name of the row that said so. */
export interface DecidedQuote extends Compared {
  readonly rule: string;
  readonly isJoined: boolean;
}

/** Least evidence of a part beside another part of the same article that is known for itself. */
const PART_BITS = 12;
/** Part of its own words that such a part has. */
const WITHIN = 0.93;

/** Tells whether a quote may be known, for itself or beside others. Of what a page is compared with, one in twenty may: whatever costs more is asked of those alone. */
export function mayBeKnown(likeness: Likeness, count: number): boolean {
  return isPart(likeness) || knownBy(likeness, count) !== null;
}

/**
 * Decides which quotes a quotation repeats, and which of them it joins: several of one article that cover parts of it which lie apart. A
 * quote inside of what another covers joins nothing. Beside a quote that is known for itself, a shorter one of the same article needs little evidence. `count` are all known quotes.
 */
export function joinedOf(compared: readonly Compared[], count: number): readonly DecidedQuote[] {
  const parts = compared.flatMap((one) => {
    const rule = knownBy(one.likeness, count)?.name ?? null;
    return rule !== null || isPart(one.likeness) ? [{ ...one, rule, covers: coveredBy(one.likeness) }] : [];
  });
  return parts.flatMap((one) => {
    const siblings = parts.filter(({ article, quote }) => article === one.article && quote !== one.quote);
    const beside = siblings.filter(({ covers }) => covers[1] < one.covers[0] || covers[0] > one.covers[1]);
    const rule = one.rule ?? (beside.some((other) => other.rule !== null) ? 'beside-a-part' : null);
    if (rule === null) return [];
    const isInside = siblings.some(
      ({ covers: [from, to] }) =>
        from <= one.covers[0] && to >= one.covers[1] && to - from > one.covers[1] - one.covers[0],
    );
    const isJoined = beside.length > 0 && !isInside && quoteClassOf(one.likeness) !== 'reworded';
    return [{ ...one, rule, isJoined }];
  });
}

/** Tells whether a quote may be part of a quotation beside others. */
const isPart = ({ unlike, share, bits, speakers }: Likeness): boolean =>
  unlike === 0 && share >= WITHIN && bits >= PART_BITS && speakers !== 'different';

/** Gives the first and the last word of a quotation that a known quote covers. */
const coveredBy = ({ pairs }: Likeness): readonly [number, number] => [pairs[0]![1], pairs.at(-1)![1]];
