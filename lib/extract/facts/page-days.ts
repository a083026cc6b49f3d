import { isDay, isoDay, isoOf, WRITTEN_DAY } from '../../english/dates/written-day.ts';
import { lazily } from '../../text/lazily.ts';
import { monthNames, plainMonth } from './month-names.ts';

/** Holds a day that a string states. */
export interface PageDay {
  /** ISO days that the string can mean, the likelier first: more than one for "03/04/2022" alone. */
  readonly days: readonly string[];
  /** The words that state it. */
  readonly printed: string;
  /** Whether it is the day at Greenwich at an hour when other places have another: "2022-03-07T23:30:00Z". */
  readonly isNearMidnight: boolean;
}

/** Says how a page writes its days. */
export interface DayStyle {
  /** As declared, or empty. */
  readonly language: string;
  /** What stands first in "03/04/2022"; null where nothing tells. */
  readonly order: 'day-first' | 'month-first' | null;
}

/** Says how pages write a day beside the ways of English print. */
interface Form {
  readonly name: string;
  /** An example: [what is a day], {what is none}. */
  readonly sentence: string;
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>, style: DayStyle) => PageDay['days'];
}

const ANY_STYLE: DayStyle = { language: '', order: null };

const oldest = 1990;
const digits = '(?<![\\d.,/-])';
const end = '(?![\\d/]|[.,-]\\d)';

/** Lists the forms that are written with digits alone. The first that fits at a place is taken. */
export const DIGIT_DAYS: readonly Form[] = [
  {
    name: 'stamp',
    sentence: '[2022-03-07T23:30:00Z], [2022-03-07 01:28:49], {12022-03-07}',
    pattern: new RegExp(`${digits}(?<y>(?:19|20)\\d\\d)-(?<m>\\d\\d?)-(?<d>\\d\\d?)(?!\\d)`, 'u'),
    read: ({ y, m, d }) => existing([[y, m, d]]),
  },
  {
    name: 'year-first',
    sentence: '[2022/03/07], [2022.03.07], [20220307], {2022.03}',
    pattern: new RegExp(
      `${digits}(?<y>(?:19|20)\\d\\d)(?<sign>[/.]?)(?<m>\\d\\d?)\\k<sign>(?<d>\\d\\d?)(?!\\d)`,
      'u',
    ),
    read: ({ y, m, d, sign }) => (sign === '' && `${m}${d}`.length < 4 ? [] : existing([[y, m, d]])),
  },
  {
    name: 'dots',
    sentence: '[7.3.2022], [07. 03. 22], {1.7.3.2022}',
    pattern: new RegExp(
      `${digits}(?<d>\\d\\d?)(?:\\. ?| \\| )(?<m>\\d\\d?)(?:\\. ?| \\| )(?<y>(?:19|20)\\d\\d|\\d\\d)${end}`,
      'u',
    ),
    read: ({ y, m, d }) => existing([[y, m, d]]),
  },
  {
    name: 'slashes-or-hyphens',
    sentence: '[27/03/2022], [03/27/2022], [03/04/2022], {27/03}',
    pattern: new RegExp(
      `${digits}(?<a>\\d\\d?)(?<sign>[/-])(?<b>\\d\\d?)\\k<sign>(?<y>(?:19|20)\\d\\d)${end}`,
      'u',
    ),
    read: ({ a, b, y }, { order }) => {
      const dayFirst = [y, b, a];
      const monthFirst = [y, a, b];
      if (order === null) return existing([dayFirst, monthFirst]);
      return existing([order === 'day-first' ? dayFirst : monthFirst]);
    },
  },
  {
    name: 'han-or-hangul',
    sentence: '[year, month and day, each with its Chinese, Japanese or Korean sign], {year and month}',
    pattern: /(?<!\d)(?<y>(?:19|20)\d\d) ?[年년] ?(?<m>\d\d?) ?[月월] ?(?<d>\d\d?) ?[日号일]/u,
    read: ({ y, m, d }) => existing([[y, m, d]]),
  },
];

const englishDay = lazily(() => new RegExp(`(?<![\\p{L}\\d/-]|\\d[.,])${WRITTEN_DAY}`, 'gu'));

/** Finds the days that a string states, in the order of the text. */
export function pageDays(text: string, style: DayStyle = ANY_STYLE): PageDay[] {
  const found: { readonly at: number; readonly day: PageDay }[] = [];
  const add = (at: number, printed: string, days: readonly string[], isNearMidnight = false) => {
    const isTaken = found.some(
      ({ at: other, day }) => at < other + day.printed.length && other < at + printed.length,
    );
    if (days.length > 0 && !isTaken) found.push({ at, day: { days, printed, isNearMidnight } });
  };
  if (!/\d/.test(text)) return [];
  for (const { pattern, read } of DIGIT_DAYS)
    for (const one of text.matchAll(new RegExp(pattern, 'gu'))) {
      const days = read((one.groups ?? {}) as Record<string, string>, style);
      add(one.index, one[0], days, isNearMidnightUtc(text.slice(one.index + one[0].length)));
    }
  for (const one of text.matchAll(englishDay()))
    add(one.index, one[0], recent(isoDay(one[0])), isNearMidnightUtc(text.slice(one.index + one[0].length)));
  for (const one of namedDays(text, style.language)) add(one.at, one.printed, one.days);
  return found.sort((a, b) => a.at - b.at).map(({ day }) => day);
}

/** At Greenwich, between these hours it is the same day from Hawaii to Moscow. */
const safeHours = { from: 10, to: 21 };

/** Sees the hour of a stamp that is given for Greenwich. Midnight sharp stands for a day without an hour. */
function isNearMidnightUtc(rest: string): boolean {
  const stamp = /^[T ](?<h>\d\d):?(?<m>\d\d)(?::?(?<s>\d\d)(?:\.\d+)?)? ?(?:Z|UTC|GMT|[+-]00:?00)/.exec(rest);
  if (!stamp?.groups) return false;
  const { h = '', m = '', s = '00' } = stamp.groups;
  const hour = Number(h);
  return `${h}${m}${s}` !== '000000' && (hour < safeHours.from || hour >= safeHours.to);
}

function existing(parts: readonly (readonly (string | undefined)[])[]): string[] {
  const days = parts.flatMap(([y = '', m, d]) => {
    const year = y.length === 2 ? 2000 + Number(y) : Number(y);
    return recent(isoOf({ year, month: Number(m), day: Number(d) }, year));
  });
  return [...new Set(days)];
}

/** Holds back what no page of the web came out on. */
function recent(day: string | null): string[] {
  return day !== null && isDay(day) && Number(day.slice(0, 4)) >= oldest ? [day] : [];
}

const namedForms = [
  // "7. März 2022", "7 de marzo de 2022", "7 mars 2022", "7th of March, 2022"
  /(?<!\d)(?<d>\d\d?)(?!\d)[.ºª°]?(?:er|ste|th)?[ \u00a0-]?(?:de |of )?(?<m>\p{L}{3,12})\.?,?(?: de| del| d\.)?[ \u00a0-]?(?<y>(?:19|20)\d\d)(?!\d(?!\d?:\d\d))/gu,
  // "marzo 7, 2022"
  /(?<m>\p{L}{3,12})\.? (?<d>\d\d?)(?!\d),? (?<y>(?:19|20)\d\d)(?!\d)/gu,
  // "2022. március 7."
  /(?<!\d)(?<y>(?:19|20)\d\d)[.,]? (?<m>\p{L}{3,12})\.? (?<d>\d\d?)(?!\d)/gu,
];

/** Languages whose months are read on every page: many pages declare another language than theirs, or none. None contradicts another. */
const widespread = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'ru'];

function monthAnywhere(name: string): number | undefined {
  const word = plainMonth(name);
  return widespread.map((language) => monthNames(language).get(word)).find((month) => month !== undefined);
}

function* namedDays(
  text: string,
  language: string,
): Generator<{ at: number; printed: string; days: string[] }> {
  const names = monthNames(language || 'en');
  for (const form of namedForms)
    for (const one of text.matchAll(form)) {
      const { d = '', m = '', y = '' } = one.groups ?? {};
      const month = names.get(plainMonth(m)) ?? monthAnywhere(m);
      if (month !== undefined)
        yield { at: one.index, printed: one[0], days: existing([[y, String(month), d]]) };
    }
}
