import type { Span } from '../model.ts';
import { isoDay, WRITTEN_DAY } from './written-day.ts';

/** Holds the dateline that opens a paragraph: "MOSCOW, Feb. 23 (Xinhua) —". */
export interface Dateline {
  /** Offset right after its dash: the article's own words begin there. */
  readonly end: number;
  /** ISO day that a date record before the place states, or the dateline itself with its year; or null. */
  readonly date: string | null;
  /** The words in its brackets, usually an agency, or null. */
  readonly credit: string | null;
}

// First a date record (` date 2022-03-07 `). Then up to five words in capitals, perhaps a state, a day, an agency in brackets,
// and a dash set off by spaces. A place in lower case letters counts only with a day, and a day alone does.
const record = /^\s*date (\d{4}-\d{2}-\d{2})\s+/;
const region = '(?:, [\\p{Lu}][\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?';
const capitals = `\\p{Lu}[\\p{Lu}.’'-]+(?:[ /]\\p{Lu}[\\p{Lu}.’'-]+){0,4}${region}`;
const mixed = `\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}${region}`;
const credit = ' ?\\(([^()\\n]{2,40})\\)';
const dash = '\\s*(?:—|–|--|―|-)\\s+';
const place = new RegExp(
  `^(?:${capitals}(?:, (?<day>${WRITTEN_DAY}))?|${mixed}, (?<dated>${WRITTEN_DAY})|(?<alone>${WRITTEN_DAY}))(?:${credit})?${dash}`,
  'u',
);

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
    date: dated?.[1]
      ? isoDay(dated[1])
      : isoDay(line?.groups?.day ?? line?.groups?.dated ?? line?.groups?.alone ?? ''),
    credit: line?.at(-1)?.trim() ?? null,
  };
}
