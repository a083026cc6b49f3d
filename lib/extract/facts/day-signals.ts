import {
  CHANGED_DAY_LABELS,
  CHANGED_HINTS,
  ELSEWHERE_HINTS,
  OTHER_DAY_METAS,
  PUBLISHED_DAY_METAS,
} from '../../english/pages/day-labels.ts';
import type { LinkedArticle, PageMark, PageSource } from '../source/page-source.ts';
import { type PageDay, pageDays } from './page-days.ts';
import { webAddress } from './web-address.ts';
import { lineWords } from './word-overlap.ts';

/** What is asked for a day: the page, its own article, and where its headline stands among the lines. */
export interface DayCase {
  readonly source: PageSource;
  readonly own: LinkedArticle | null;
  readonly headline: number;
  readonly language: string;
}

/** Says what a signal is made from: two of one kind may copy each other. */
export type SignalKind = 'machine' | 'printed' | 'address' | 'loose';

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
    kind: 'machine',
    sentence: '{"@type": "NewsArticle", "datePublished": "[2022-03-07]", "dateModified": "{2022-03-09}"}',
    find: ({ own, language }) => pageDays(own?.published ?? '', language).slice(0, 1),
  },
  {
    name: 'linked-page',
    kind: 'machine',
    sentence: '{"@type": "WebPage", "datePublished": "[2022-03-07]"}',
    find({ own, source, language }) {
      if (own?.published) return [];
      const days = source.linked.flatMap(({ published, type }) =>
        published && !/Comment|Review|Event|Product/.test(type)
          ? pageDays(published, language).slice(0, 1)
          : [],
      );
      return onlyOne(days);
    },
  },
  {
    name: 'published-meta',
    kind: 'machine',
    sentence: '<meta property="article:published_time" content="[2022-03-07]">',
    find: ({ source, language }) => inMetas(source, PUBLISHED_DAY_METAS, language),
  },
  {
    name: 'item-property',
    kind: 'machine',
    sentence: '<span itemprop="datePublished" content="[2022-03-07]">',
    find: ({ source, language }) =>
      source.marks
        .filter((mark) => /\bdatepublished\b/.test(mark.hints) && !isElsewhere(mark))
        .flatMap(({ value, text }) => pageDays(value ?? text, language).slice(0, 1))
        .slice(0, 1),
  },
  {
    name: 'time-at-headline',
    kind: 'printed',
    sentence:
      '<h1>Rain in Zenda</h1> <time datetime="[2022-03-07]">Monday</time> Updated <time>{9 March 2022}</time>',
    find: (one) => atHeadline(one, ({ tag }) => tag === 'time'),
  },
  {
    name: 'marked-at-headline',
    kind: 'printed',
    sentence: '<h1>Rain in Zenda</h1> <p class="date">[7 March 2022]</p>',
    find: (one) =>
      atHeadline(one, ({ hints }) => /date|time|publi|posted|meta|byline|stamp|issued/.test(hints)),
  },
  {
    name: 'line-at-headline',
    kind: 'printed',
    sentence:
      '<h1>Rain in Zenda</h1> <p>By Ann Lee, [7 March 2022]</p> <p>It rained until {9 March 2022}, when…</p>',
    find: ({ source, headline, language }) =>
      source.lines
        .slice(Math.max(0, headline - linesAbove), headline + linesBelow + 1)
        .flatMap(({ text, hints }) =>
          text.length <= longestLine && !isHinted(hints, ELSEWHERE_HINTS)
            ? publishedDays(text, language)
            : [],
        ),
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
    find: ({ source, language }) => inMetas(source, OTHER_DAY_METAS, language),
  },
];

function inMetas({ metas }: PageSource, names: readonly string[], language: string): PageDay[] {
  for (const name of names)
    for (const content of metas.get(name) ?? []) {
      const [day] = pageDays(content, language);
      if (day) return [day];
    }
  return [];
}

function onlyOne(days: readonly PageDay[]): PageDay[] {
  return new Set(days.map((day) => day.days[0])).size === 1 ? days.slice(0, 1) : [];
}

function atHeadline(one: DayCase, isOne: (mark: PageMark) => boolean): PageDay[] {
  const { source, headline, language } = one;
  return source.marks
    .filter(
      (mark) =>
        isOne(mark) &&
        mark.line >= headline - linesAbove &&
        mark.line <= headline + linesBelow &&
        !isElsewhere(mark) &&
        !isHinted(mark.hints, CHANGED_HINTS),
    )
    .flatMap((mark) => {
      const printed = publishedDays(mark.text, language);
      const isLabelled = mark.tag === 'time' && isChange(labelBefore(mark, source));
      if (isLabelled) return [];
      return printed.length > 0 || pageDays(mark.text, language).length > 0
        ? printed
        : pageDays(mark.value ?? '', language).slice(0, 1);
    });
}

/** Gives the words right before a mark in its line. */
function labelBefore({ line, text }: PageMark, { lines }: PageSource): string {
  const whole = lines[line]?.text ?? '';
  const at = text === '' ? -1 : whole.indexOf(text);
  return at < 0 ? '' : whole.slice(Math.max(0, at - 30), at);
}

/** Reads the days of a line that are not labelled as days of a change. */
function publishedDays(text: string, language: string): PageDay[] {
  const found: PageDay[] = [];
  let from = 0;
  for (const day of pageDays(text, language)) {
    const at = text.indexOf(day.printed, from);
    if (!isChange(text.slice(Math.max(from, at - 40), at))) found.push(day);
    from = at + day.printed.length;
  }
  return found;
}

function isChange(label: string): boolean {
  return lineWords(label).some((word) => CHANGED_DAY_LABELS.has(word));
}

function isElsewhere({ hints, around }: PageMark): boolean {
  return isHinted(`${hints} ${around}`, ELSEWHERE_HINTS);
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
  return pageDays(`${year}-${month}-${day}`, '').map((one) => ({
    ...one,
    printed: printed.replace(/^[/_-]/, ''),
  }));
}
