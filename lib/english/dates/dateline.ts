import type { Span } from '../../model.ts';
import { WEEKDAY } from './weekday.ts';
import { type CalendarDay, dayOf, isoDay, WRITTEN_DAY } from './written-day.ts';

/** Holds the dateline that opens a paragraph: "MOSCOW, Feb. 23 (Xinhua) —". */
export interface Dateline {
  /** Offset right after its dash: the article's own words begin there. */
  readonly end: number;
  /** ISO day that a date record before the place states, or the dateline itself with its year; or null. */
  readonly date: string | null;
  /** The day that stands behind the place, with its year or without; or null. */
  readonly day: CalendarDay | null;
  /** The words in its brackets, usually an agency, or null. */
  readonly credit: string | null;
}

/** Says how a dateline is printed. */
interface Form {
  readonly name: string;
  /** An example: [what is the dateline], {what is none}. */
  readonly sentence: string;
  /** Its groups are `day` and `credit`. */
  readonly pattern: RegExp;
}

const record = /^\s*date (\d{4}-\d{2}-\d{2})\s+/;
const region =
  '(?:, [\\p{Lu}][\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?| \\[\\p{Lu}[\\p{L} ]{1,30}\\]| \\(\\p{Lu}[\\p{L} ]{1,30}\\)(?=,))?';
const capitals = `\\p{Lu}[\\p{Lu}.’'-]+(?:[ /]\\p{Lu}[\\p{Lu}.’'-]+){0,4}${region}`;
const mixed = `\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}${region}`;
const place = `(?:${capitals}|${mixed})`;
const day = `(?:${WEEKDAY},? )?(?<day>${WRITTEN_DAY})`;
const credit = ' ?\\((?<credit>[^()\\n]{2,40})\\)';
const dash = '\\s*(?:—|–|--|―|-)\\s+';
const form = (name: string, sentence: string, pattern: string): Form => ({
  name,
  sentence,
  pattern: new RegExp(`^${pattern}`, 'u'),
});

/**
 * Lists the forms of datelines. A place in capitals needs a dash set off by a space. A place in lower case letters needs
 * a day, since "Ann Lee (Zenda) –" may be anything.
 */
export const DATELINES: readonly Form[] = [
  form('day-between-dashes', '[STRELSAU – March 7, 2022 –] It rained.', `${place}${dash}${day}${dash}`),
  form(
    'place-in-capitals',
    '[STRELSAU, Feb. 23 (ZPA) —] It rained. {NATO-led} troops came.',
    `${capitals}(?:[,.]? ${day})?(?:${credit})?${dash}`,
  ),
  form(
    'place-and-day',
    '[Strelsau, 11 Nov. –] It rained. {Strelsau} — It rained.',
    `${mixed}, ${day}(?:${credit})?${dash}`,
  ),
  form(
    'day',
    '[March 7 (ZPA) -] It rained. {On March 7} — a Sunday — it rained. {9 June – 11 June}',
    `${day}(?:${credit})?${dash}(?!\\d)`,
  ),
  form(
    'brackets-for-a-dash',
    '[Strelsau, Mar 7 (ZPA)] It rained. [Strelsau, Mar 7 (ZPA):] It rained. {Strelsau, Mar 7} It rained.',
    `${place}, ${day}${credit}:?\\s+(?=[\\p{Lu}“"‘])`,
  ),
  form(
    'slashes',
    '[STRELSAU, March 7. /ZPA/.] It rained. [STRELSAU, March 7, 2022 /ZPA/ --] It rained.',
    `${place}, ${day}\\.? ?/(?<credit>[^/()\\n]{2,40})/(?:\\.\\s+|${dash})`,
  ),
  form(
    'comma-before-agency',
    '[Strelsau, March 07, 2022, ZPA --] It rained.',
    `${place}, ${day}, (?<credit>\\p{Lu}{2,8})${dash}`,
  ),
  form(
    'in-brackets',
    '[(Strelsau, March 7, 2022) –] It rained. {(Strelsau)} – It rained.',
    `\\(${place}, ${day}\\)${dash}`,
  ),
  form(
    'place-and-agency',
    '[Strelsau (ZPA) –] It rained. {Ann Lee (Zenda) –} It rained.',
    `${mixed} \\((?<credit>\\p{Lu}{2,8})\\)${dash}`,
  ),
  form('tight-dashes', '[STRELSAU--(ZPA)--]It rained.', `${capitals}--\\((?<credit>[^()\\n]{2,40})\\)--\\s*`),
];

/**
 * Gives the offset behind the date record that opens a paragraph ("date 2022-03-07 "), which is a field of whoever stored the text and
 * none of the article's words; its start where there is none.
 */
export function dateRecordEnd(text: string, { start, end }: Span): number {
  const dated = record.exec(text.slice(start, Math.min(end, start + 40)));
  return start + (dated?.[0].length ?? 0);
}

/** Reads the date record and the dateline at the start of a paragraph; null where neither stands there. */
export function readDateline(text: string, paragraph: Span): Dateline | null {
  const head = text.slice(
    Math.min(paragraph.start, text.length),
    Math.min(paragraph.end, paragraph.start + 160),
  );
  const dated = record.exec(head);
  const skipped = dated?.[0].length ?? 0;
  const rest = head.slice(skipped);
  let line: RegExpExecArray | null = null;
  for (const { pattern } of DATELINES) line ??= pattern.exec(rest);
  if (!dated && !line) return null;
  const written = line?.groups?.day ?? '';
  return {
    end: paragraph.start + skipped + (line?.[0].length ?? 0),
    date: isoDay(dated?.[1] ?? written),
    day: dayOf(written),
    credit: line?.groups?.credit?.trim() ?? null,
  };
}
