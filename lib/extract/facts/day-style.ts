import type { PageSource } from '../source/page-source.ts';
import type { DayStyle } from './page-days.ts';

/** Longest line that is looked at. Characters. */
const longestLine = 160;
const slashed = /(?<![\d/.-])(\d\d?)([/-])(\d\d?)\2(?:19|20)\d\d(?![\d/])/g;

/**
 * Tells in which order a page writes the numbers of a day. A number beyond twelve shows it, on any line of the page. Of the languages of the
 * web only English has two orders.
 */
export function dayStyle({ lines }: PageSource, language: string | null): DayStyle {
  const declared = language ?? '';
  if (declared !== '' && !/^en\b/i.test(declared)) return { language: declared, order: 'day-first' };
  const seen = new Set(lines.flatMap(({ text }) => (text.length <= longestLine ? ordersIn(text) : [])));
  const [only] = seen;
  return { language: declared, order: seen.size === 1 ? (only ?? null) : null };
}

function ordersIn(text: string): DayStyle['order'][] {
  return [...text.matchAll(slashed)].flatMap(([, first, , second]): DayStyle['order'][] => {
    if (Number(first) > 12) return ['day-first'];
    return Number(second) > 12 ? ['month-first'] : [];
  });
}
