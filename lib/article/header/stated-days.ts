import type { CalendarDay } from '../../english/dates/written-day.ts';
import { type DayLabel, type HeaderLine, type LabelledDay, readHeaderLine } from './header-lines.ts';

/** Holds a day that a header states of its article. */
export interface StatedDay {
  readonly day: CalendarDay | null;
  readonly label: DayLabel | null;
  /** Whether its line stands above the headline. */
  readonly isAbove: boolean;
}

/** Holds what a header's lines state of time. */
export interface StatedDays {
  readonly days: readonly StatedDay[];
  /** Years that stand without a day. */
  readonly years: readonly number[];
}

/** Holds one day of a line with what may tell that it is not the article's. */
interface DayCase {
  readonly at: number;
  readonly line: HeaderLine;
  readonly lines: readonly HeaderLine[];
  readonly label: DayLabel | null;
  /** The line of the headline. */
  readonly headline: number;
}

/** Says of what else a day may be. */
interface Stranger {
  readonly name: string;
  /** An example: [whose day is the article's], {whose is not}. */
  readonly sentence: string;
  readonly agrees: (one: DayCase) => boolean;
}

const isBare = ({ label }: DayCase): boolean => label === null || label === 'dated';
const linesOfFoot = 3;
/** Paragraphs that may stand over a day of the article: a standfirst, the bullets of a summary. */
const mostOverBare = 1;
const mostOverLabelled = 3;
const ofFoot = /^(?:This |First |Originally )/i;

/**
 * Lists what a day of a header may be of when it is not of its article. A day that is labelled as something else
 * ("When: 9 June 2023") needs no row: nothing trusts its label.
 */
export const STRANGERS: readonly Stranger[] = [
  {
    name: 'photo',
    sentence: '{5 January 2019} (file photo). Published [5 January 2019] (file photo)',
    agrees: (one) => isBare(one) && one.line.parts.has('photo'),
  },
  {
    name: 'linked-article',
    sentence: 'Related | Old pier burns | {5 January 2019} | By Ann Lee | [7 March 2022]',
    agrees: isLinked,
  },
  {
    name: 'event',
    sentence: 'Date: {9 June 2023} | Where: Zenda. Date: [7 March 2022] | No. 412',
    agrees: (one) =>
      isBare(one) &&
      (one.line.parts.has('venue') ||
        one.lines[one.at - 1]?.parts.has('event') === true ||
        [-2, -1, 1, 2].some((step) => one.lines[one.at + step]?.isBesideEvent === true)),
  },
  {
    name: 'span-of-days',
    sentence: '{9 June 2023 – 11 June 2023}. Posted [9 June 2023] – updated [11 June 2023]',
    agrees: (one) => isBare(one) && one.line.days.filter(({ label }) => label === null).length > 1,
  },
  {
    name: 'site-clock',
    sentence:
      '{Tuesday, 9 May 2023} | Pier opens. Pier opens | [Tuesday, 9 May 2023]. [9 May 2023] | Pier opens',
    agrees: (one) => isBare(one) && isClock(one),
  },
  {
    name: 'chronicle',
    sentence: '{5 January 2019} | Work began ... | {6 May 2020} | Work stopped ...',
    agrees: (one) => isBare(one) && isOfChronicle(one),
  },
];

/** Reads the days that the lines of a header state of their article, and the years without a day. */
export function statedDays(lines: readonly HeaderLine[]): StatedDays {
  const headline = lines.findIndex(
    (line) => line.days.length === 0 && line.open === null && !line.isMasthead && !line.parts.has('site'),
  );
  const end = paragraphAt(lines, mostOverBare);
  const last = paragraphAt(lines, mostOverLabelled);
  const days = lines.flatMap((line, at) =>
    line.days.flatMap(({ day, label }: LabelledDay): StatedDay[] => {
      const one = { at, line, lines, label, headline };
      if (STRANGERS.some(({ agrees }) => agrees(one))) return [];
      if (at > (isBare(one) ? end : last)) return [];
      return [{ day, label, isAbove: label === null && at < headline }];
    }),
  );
  return { days, years: lines.slice(0, end).flatMap(({ year }) => year ?? []) };
}

/** Reads the days of publication that the last lines of a text state in a sentence: "This article was first published on 7 March 2022". */
export function footDays(texts: readonly string[]): StatedDay[] {
  return texts.slice(-linesOfFoot).flatMap((text) => {
    if (!ofFoot.test(text)) return [];
    const { days } = readHeaderLine(text, null);
    return days.flatMap(({ day, label }) => (label === 'published' ? [{ day, label, isAbove: false }] : []));
  });
}

/** Gives the line of the first paragraph behind a number of others, or the number of lines. */
function paragraphAt(lines: readonly HeaderLine[], others: number): number {
  const found = lines.flatMap(({ isProse }, at) => (isProse ? [at] : []));
  return found[others] ?? lines.length;
}

/** "Read also: Old pier burns" stands over the next line, a head such as "Related" over all days up to the next by-line. */
function isLinked({ at, line, lines, label }: DayCase): boolean {
  if (announcesLink(line)) return label === null;
  const before = lines[at - 1];
  if (label === null && before && announcesLink(before) && !before.hasDay) return true;
  const above = lines.slice(0, at);
  const head = above.findLastIndex(({ parts, phrases }) => parts.has('links') && phrases.length === 1);
  return head > above.findLastIndex(({ parts }) => parts.has('writer'));
}

function announcesLink({ parts }: HeaderLine): boolean {
  return parts.has('link') || parts.has('links');
}

/** A site's header shows the weekday, the hour or the weather of now, or stands between its menus. */
function isClock({ at, line, lines, headline }: DayCase): boolean {
  if (line.parts.has('site')) return true;
  if (at > headline) return false;
  return line.hasClock || lines.slice(0, headline).some(({ parts }) => parts.has('site'));
}

/** Days that stand between paragraphs, each alone in its line, head the parts of a chronicle. */
function isOfChronicle({ at, lines }: DayCase): boolean {
  const alone = lines.flatMap(({ days, phrases }, k) => (days.length > 0 && phrases.length === 0 ? [k] : []));
  if (!alone.includes(at) || alone.length < 2) return false;
  return lines.slice(alone[0], alone.at(-1)).some(({ isProse }) => isProse);
}
