import type { Span } from '../model.ts';

/** Holds the dateline that opens a paragraph: "MOSCOW, Feb. 23 (Xinhua) —". */
export interface Dateline {
  /** Offset right after its dash: the article's own words begin there. */
  readonly end: number;
  /** ISO day that a date record before the place states, or null. */
  readonly date: string | null;
  /** What stands in its brackets, usually an agency, or null. */
  readonly credit: string | null;
}

// A date record (` date 2022-03-07 `), then: up to five words in capitals, perhaps a state or country, a day, an agency in
// brackets, and a dash of any kind set off by spaces.
const record = /^\s*date (\d{4}-\d{2}-\d{2})\s+/;
const place =
  /^(?:\p{Lu}[\p{Lu}.’'-]+(?:[ /]\p{Lu}[\p{Lu}.’'-]+){0,4})(?:, [\p{Lu}][\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?(?:, (?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+)(?:, \d{4})?)?(?: ?\(([^()\n]{2,40})\))?\s*(?:—|–|--|―|-)\s+/u;

/** Reads the date record and the dateline at the start of a paragraph; null where neither stands there. */
export function readDateline(text: string, paragraph: Span): Dateline | null {
  const head = text.slice(
    Math.min(paragraph.start, text.length),
    Math.min(paragraph.end, paragraph.start + 160),
  );
  const dated = record.exec(head);
  const skipped = dated?.[0].length ?? 0;
  const line = place.exec(head.slice(skipped));
  if (!dated && !line) return null;
  return {
    end: paragraph.start + skipped + (line?.[0].length ?? 0),
    date: dated?.[1] && isDay(dated[1]) ? dated[1] : null,
    credit: line?.[1]?.trim() ?? null,
  };
}

/** Tells whether an ISO day exists in the calendar. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
