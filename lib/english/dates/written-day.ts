/** A day of the calendar as print states it; its year may stand elsewhere, or nowhere. */
export interface CalendarDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Says how print writes a day. The first row that fits is asked. */
interface WrittenDay {
  readonly name: string;
  /** An example: [what is a day], {what is none}. */
  readonly sentence: string;
  /** Source of a pattern without groups. */
  readonly pattern: string;
  /** Reads what the pattern fits; null in doubt. */
  readonly at: (written: string) => CalendarDay | null;
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const month = `(?:${months.flatMap(spellings).join('|')})(?!\\p{L})\\.?`;
const ordinal = '\\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)?(?!\\d)(?!\\p{L})';
// "7 March, 1015 GMT" has no year; "Mar 7 20229:15 AM" has one, with the hour of the next element right behind it.
const year = '(?:1[6-9]|20)\\d{2}(?:(?!\\d)|(?=\\d{1,2}:\\d{2}))(?! ?(?:GMT|UTC|hrs))';
const han = '〇一二三四五六七八九';

/** Lists the ways in which print writes a day. */
export const WRITTEN_DAYS: readonly WrittenDay[] = [
  {
    name: 'year-first',
    sentence: '[2022-03-07], [2022/3/7], [2022.03.07], {2022-03}',
    pattern: '\\d{4}(?:-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2}|\\.\\d{1,2}\\.\\d{1,2})(?!\\d)',
    at: (written) => inOrder(numbers(written), 'ymd'),
  },
  {
    name: 'han-digits',
    sentence: '[2022年3月7日], [二〇二二年三月七日], {2022年3月}',
    pattern: `(?:\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?[日号]|[${han}零○]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号])`,
    at: (written) => inOrder(numbers(written.replace(/[〇零○一二三四五六七八九十]+/g, arabic)), 'ymd'),
  },
  {
    name: 'year-before-month',
    sentence: '[2022 March 7], [2022-Mar-07], {2022 March}',
    pattern: `\\d{4}(?:, |[ -])${month}[ -]${ordinal}`,
    at: named,
  },
  {
    name: 'month-before-day',
    sentence: '[March 7, 2022], [MAR. 7TH 2022], [Feb. 23], {March 2022}',
    pattern: `${month}(?:,? the)?,?[ -]?${ordinal}(?:(?:, ?| |-)${year})?`,
    at: named,
  },
  {
    name: 'day-before-month',
    sentence: '[7 March 2022], [7th of March, 2022], [07-Mar-2022], [11 Nov.], {7 Marches}',
    pattern: `${ordinal}(?: of |\\. ?|[ -])${month}(?:(?:, ?| |-)${year})?`,
    at: named,
  },
  {
    // Only one side of the Atlantic writes dots, and it puts the day first.
    name: 'dots',
    sentence: '[7.3.2022], {7.3.22}',
    pattern: '\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}(?!\\d)',
    at: (written) => inOrder(numbers(written), 'dmy'),
  },
  {
    // A number beyond twelve is the day, two equal ones are either. In doubt there is no day.
    name: 'slashes-or-hyphens',
    sentence: '[27/03/2022], [3/27/2022], [04-04-2022], {03/04/2022}, {27/03/22}',
    pattern: '(?:\\d{1,2}/\\d{1,2}/|\\d{1,2}-\\d{1,2}-)\\d{4}(?!\\d)',
    at(written) {
      const parts = numbers(written);
      const [first = 0, second = 0] = parts;
      if (first <= 12 && second <= 12 && first !== second) return null;
      return inOrder(parts, first > 12 ? 'dmy' : 'mdy');
    },
  },
];

/** Matches a day in any of its forms, with its year or without. Source of a pattern without groups, for the flag `u`. */
export const WRITTEN_DAY = `(?:${WRITTEN_DAYS.map(({ pattern }) => pattern).join('|')})`;

const whole = WRITTEN_DAYS.map(({ pattern, at }) => ({ pattern: new RegExp(`^(?:${pattern})$`, 'u'), at }));

/** Reads a written day, with its year or without; null where it does not exist or could be another: never a guess. */
export function dayOf(written: string): CalendarDay | null {
  const day = whole.find(({ pattern }) => pattern.test(written))?.at(written) ?? null;
  // A year that is not stated may be a leap year.
  return day && isDay(isoOf(day, day.year ?? 2000)) ? day : null;
}

/** Reads a written day as an ISO day; null where it lacks its year or does not exist: never a guess. */
export function isoDay(written: string): string | null {
  const day = dayOf(written);
  return day && day.year !== null ? isoOf(day, day.year) : null;
}

/** Gives the ISO day of a day in a year, whether the calendar has it or not. */
export function isoOf({ month, day }: CalendarDay, year: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Tells whether an ISO day exists in the calendar. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** "March", "Mar", "MARCH", "march"; September is "Sept" too. */
function spellings(name: string): string[] {
  const short = name === 'september' ? ['sept', 'sep'] : [name.slice(0, 3)];
  return [name, ...short].flatMap((form) => [
    `${form[0]?.toUpperCase()}${form.slice(1)}`,
    form.toUpperCase(),
    form,
  ]);
}

function numbers(written: string): number[] {
  return (written.match(/\d+/g) ?? []).map(Number);
}

function inOrder(parts: readonly number[], order: 'ymd' | 'dmy' | 'mdy'): CalendarDay | null {
  const part = (name: string) => parts[order.indexOf(name)] ?? 0;
  return { year: part('y'), month: part('m'), day: part('d') };
}

/** Reads a day whose month has a name: of its numbers one of four digits is the year. */
function named(written: string): CalendarDay | null {
  const name = written.match(/\p{L}{3,}/gu)?.find((word) => word.toLowerCase() !== 'the');
  const parts = numbers(written);
  const day = parts.find((part) => part < 100);
  if (!name || day === undefined) return null;
  const month = months.findIndex((full) => full.startsWith(name.slice(0, 3).toLowerCase())) + 1;
  return { year: parts.find((part) => part >= 1000) ?? null, month, day };
}

/** Writes Han numerals of years and of numbers below forty in digits: "二〇二二", "二十七". */
function arabic(numeral: string): string {
  const digit = (sign: string) => (sign === '零' || sign === '○' ? 0 : han.indexOf(sign));
  if (!numeral.includes('十')) return [...numeral].map(digit).join('');
  const [tens = '', ones = ''] = numeral.split('十');
  return String((tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0));
}
