import {
  CHANGED_DAY_LABELS,
  CHANGED_HINTS,
  OTHER_DAY_METAS,
  PUBLISHED_DAY_LABELS,
  PUBLISHED_DAY_METAS,
} from '../../english/pages/day-labels.ts';
import { webAddress } from '../../text/web-address.ts';
import type { LinkedArticle, PageMark, PageSource } from '../source/page-source.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { type DayStyle, type PageDay, pageDays } from './page-days.ts';
import { lineWords } from './word-overlap.ts';

/** What is asked for a day: the page, its own article, and where its headline stands among the lines. */
export interface DayCase {
  readonly source: PageSource;
  readonly own: LinkedArticle | null;
  readonly headline: number;
  readonly style: DayStyle;
}

/** Says what a signal is made from: two of one kind may copy each other. */
export type SignalKind = 'linked' | 'meta' | 'item' | 'stamp' | 'printed' | 'labelled' | 'address' | 'loose';

/** Says where a page states the day it came out. */
interface DayRow {
  readonly name: string;
  readonly kind: SignalKind;
  /** An example: [the day], {what is another}. */
  readonly sentence: string;
  readonly find: (one: DayCase) => readonly PageDay[];
}

/** Lines above and below the headline in which a day is the article's. */
const linesAbove = 8;
const linesBelow = 12;
/** Longest line that states a day rather than tells of one. Characters. */
const longestLine = 160;

/** Lists where a page states the day it came out, the surer ones of a kind first. */
export const DAY_SIGNALS: readonly DayRow[] = [
  {
    name: 'linked-article',
    kind: 'linked',
    sentence: '{"@type": "NewsArticle", "datePublished": "[2022-03-07]", "dateModified": "{2022-03-09}"}',
    find: ({ own, style }) => pageDays(own?.published ?? '', style).slice(0, 1),
  },
  {
    name: 'linked-page',
    kind: 'linked',
    sentence: '{"@type": "WebPage", "datePublished": "[2022-03-07]"}',
    find({ own, source, style }) {
      if (own?.published) return [];
      const days = source.linked.flatMap(({ published, type }) =>
        published && !/Comment|Review|Event|Product/.test(type) ? pageDays(published, style).slice(0, 1) : [],
      );
      return onlyOne(days);
    },
  },
  {
    name: 'published-meta',
    kind: 'meta',
    sentence: '<meta property="article:published_time" content="[2022-03-07]">',
    find: ({ source, style }) => inMetas(source, PUBLISHED_DAY_METAS, style),
  },
  {
    name: 'item-property',
    kind: 'item',
    sentence: '<span itemprop="datePublished" content="[2022-03-07]">',
    find: ({ source, style, headline }) =>
      source.marks
        .filter(
          (mark) =>
            /\bdatepublished\b/.test(mark.hints) &&
            !isElsewhere(`${mark.hints} ${mark.around}`, mark.line, headline),
        )
        .flatMap(({ value, text }) => pageDays(value ?? text, style).slice(0, 1))
        .slice(0, 1),
  },
  {
    name: 'time-stamp-at-headline',
    kind: 'stamp',
    sentence: '<h1>Rain in Zenda</h1> <time datetime="[2022-03-07]">Monday</time>',
    find: (one) =>
      marksAtHeadline(one, ({ tag, value }) => tag === 'time' && value !== null).flatMap(({ value }) =>
        pageDays(value ?? '', one.style).slice(0, 1),
      ),
  },
  {
    name: 'time-at-headline',
    kind: 'printed',
    sentence: '<h1>Rain in Zenda</h1> <time>[7 March 2022]</time> Updated <time>{9 March 2022}</time>',
    find: (one) => printedAtHeadline(one, ({ tag }) => tag === 'time'),
  },
  {
    name: 'marked-at-headline',
    kind: 'printed',
    sentence: '<h1>Rain in Zenda</h1> <p class="date">[7 March 2022]</p>',
    find: (one) =>
      printedAtHeadline(one, ({ hints }) => /date|time|publi|posted|meta|byline|stamp|issued/.test(hints)),
  },
  {
    name: 'line-at-headline',
    kind: 'printed',
    sentence:
      '<h1>Rain in Zenda</h1> <p>By Ann Lee, [7 March 2022]</p> <p>It rained until {9 March 2022}, when…</p>',
    find: ({ source, headline, style }) =>
      byCloseness(
        source.lines.map((line, at) => ({ ...line, line: at })),
        headline,
      )
        .filter(({ hints, line }) => !isElsewhere(hints, line, headline))
        .flatMap(({ text }) =>
          text.length <= longestLine ? publishedDays(text, style) : openingDay(text, style),
        ),
  },
  {
    name: 'labelled-line',
    kind: 'labelled',
    sentence: '<footer>Published: [7 March 2022]. Last change: {9 March 2022}.</footer>',
    find: ({ source, style }) =>
      onlyOne(
        source.lines.flatMap(({ text }) =>
          text.length <= longestLine && lineWords(text).some((word) => PUBLISHED_DAY_LABELS.has(word))
            ? publishedDays(text, style).slice(0, 1)
            : [],
        ),
      ),
  },
  {
    name: 'time-stamp-once',
    kind: 'stamp',
    sentence: '<footer><time datetime="[2022-03-07]">Monday</time></footer>',
    find: (one) => daysOnce(one).stamps,
  },
  {
    name: 'marked-once',
    kind: 'printed',
    sentence: '<footer class="entry-meta"><time>[7 March 2022]</time></footer>',
    find: (one) => daysOnce(one).printed,
  },
  {
    name: 'in-address',
    kind: 'address',
    sentence: 'https://zenda.example/[2022/03/07]/rain',
    find: ({ source }) => onlyOne(addressesOf(source).flatMap((one) => dayInAddress(one))),
  },
  {
    name: 'dated-meta',
    kind: 'loose',
    sentence: '<meta name="date" content="[2022-03-07]">',
    find: ({ source, style }) => inMetas(source, OTHER_DAY_METAS, style),
  },
];

function inMetas({ metas }: PageSource, names: readonly string[], style: DayStyle): PageDay[] {
  for (const name of names)
    for (const content of metas.get(name) ?? []) {
      const [day] = pageDays(content, style);
      if (day) return [day];
    }
  return [];
}

function onlyOne(days: readonly PageDay[]): PageDay[] {
  return new Set(days.map((day) => day.days[0])).size === 1 ? days.slice(0, 1) : [];
}

/** Lists the elements anywhere on a page that are made for the day of its article. */
function ownDayMarks({ source, headline }: DayCase): PageMark[] {
  return source.marks.filter(
    (mark) =>
      (mark.tag === 'time' || /date|publi|posted/.test(mark.hints)) &&
      !isElsewhere(`${mark.hints} ${mark.around}`, mark.line, headline) &&
      !isOfChange(mark, source),
  );
}

/** Reads the day that all of them state, from their stamps and as printed; none where they state several. */
function daysOnce(one: DayCase): Readonly<Record<'stamps' | 'printed', readonly PageDay[]>> {
  const marks = ownDayMarks(one);
  const printed = marks.flatMap(({ text }) => publishedDays(text, one.style).slice(0, 1));
  const stamps = marks.flatMap(({ tag, value }) =>
    tag === 'time' ? pageDays(value ?? '', one.style).slice(0, 1) : [],
  );
  const isOne = onlyOne([...printed, ...stamps]).length > 0;
  return isOne ? { stamps: stamps.slice(0, 1), printed: printed.slice(0, 1) } : { stamps: [], printed: [] };
}

/** Sorts what stands near the headline: what is below it first, since above it stand the clocks of sites. */
function byCloseness<T extends { readonly line: number }>(all: readonly T[], headline: number): T[] {
  const distance = ({ line }: T) => (line >= headline ? line - headline : (headline - line) * 2);
  return all
    .filter(({ line }) => line >= headline - linesAbove && line <= headline + linesBelow)
    .toSorted((a, b) => distance(a) - distance(b));
}

function marksAtHeadline({ source, headline }: DayCase, isOne: (mark: PageMark) => boolean): PageMark[] {
  return byCloseness(source.marks, headline).filter(
    (mark) =>
      isOne(mark) &&
      !isElsewhere(`${mark.hints} ${mark.around}`, mark.line, headline) &&
      !isOfChange(mark, source),
  );
}

function printedAtHeadline(one: DayCase, isOne: (mark: PageMark) => boolean): PageDay[] {
  return marksAtHeadline(one, isOne).flatMap(({ text }) => publishedDays(text, one.style));
}

/** Reads the day with which a paragraph opens: "29.11.2022 – It rained". */
function openingDay(text: string, style: DayStyle): PageDay[] {
  const [day] = publishedDays(text.slice(0, 60), style);
  const at = day ? text.indexOf(day.printed) : -1;
  return day && at <= 30 && /^\W{0,3}\s*[–—:|(/-]/u.test(text.slice(at + day.printed.length)) ? [day] : [];
}

/** Sees an element that states when the page was changed. */
function isOfChange(mark: PageMark, source: PageSource): boolean {
  return isHinted(mark.hints, CHANGED_HINTS) || (mark.tag === 'time' && isChange(labelBefore(mark, source)));
}

/** Gives the words right before a mark in its line. */
function labelBefore({ line, text }: PageMark, { lines }: PageSource): string {
  const whole = lines[line]?.text ?? '';
  const at = text === '' ? -1 : whole.indexOf(text);
  return at < 0 ? '' : whole.slice(Math.max(0, at - 30), at);
}

/** Reads the days of a line that are not labelled as days of a change. */
function publishedDays(text: string, style: DayStyle): PageDay[] {
  const found: PageDay[] = [];
  let from = 0;
  for (const day of pageDays(text, style)) {
    const at = text.indexOf(day.printed, from);
    if (!isChange(text.slice(Math.max(from, at - 40), at))) found.push(day);
    from = at + day.printed.length;
  }
  return found;
}

function isChange(label: string): boolean {
  return lineWords(label).some((word) => CHANGED_DAY_LABELS.has(word));
}

function isHinted(hints: string, words: readonly string[]): boolean {
  return words.some((word) => hints.includes(word));
}

function addressesOf({ address, canonical, metas }: PageSource): string[] {
  const urls = [address, canonical, metas.get('og:url')?.[0] ?? null].flatMap(
    (one) => webAddress(one, address) ?? [],
  );
  return [...new Set(urls.map((url) => decodeURI(url.pathname)))];
}

function dayInAddress(path: string): PageDay[] {
  const parts = /(?:^|[/_-])((?:19|20)\d\d)([/_-]?)(\d\d?)\2(\d\d?)(?=$|[/_.-]|\D)/.exec(
    path.replace(/%[\dA-F]{2}/gi, '-'),
  );
  if (!parts) return [];
  const [printed, year, sign, month = '', day = ''] = parts;
  if (sign === '' && `${month}${day}`.length < 4) return [];
  return pageDays(`${year}-${month}-${day}`).map((one) => ({
    ...one,
    printed: printed.replace(/^[/_-]/, ''),
  }));
}
