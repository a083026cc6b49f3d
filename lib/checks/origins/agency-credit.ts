import { readDateline } from '../../english/dates/dateline.ts';
import { PHOTO_WORDS } from '../../english/dates/header-words.ts';
import { WRITTEN_DAY } from '../../english/dates/written-day.ts';
import { newsAgency } from '../../english/pages/news-agencies.ts';
import { paragraphs } from '../../text/paragraphs.ts';

/** Is what an article is asked for its credits. */
export interface CreditedText {
  readonly text: string;
  /** Who published it, if anybody says so. */
  readonly source: string | null;
  /** The writers that its page names; none where no page was read. */
  readonly authors: readonly string[];
}

/** Says that an article credits a news agency with its text, and where. */
export interface AgencyCredit {
  readonly agency: string;
  /** The name of the row. */
  readonly rule: string;
}

/** Holds the places of an article that may credit an agency. */
interface CreditPlaces extends CreditedText {
  readonly head: readonly string[];
  readonly foot: readonly string[];
  /** What stands in the brackets of its datelines. */
  readonly datelines: readonly string[];
}

/** Says where an article credits an agency. */
interface CreditRow {
  readonly name: string;
  /** Lines of an article, divided by " | ": [the agency that is credited], {one that is named and not credited}. */
  readonly sentence: string;
  readonly at: (places: CreditPlaces) => string | null;
}

/** Lines at the start that may hold a header, and those at the end that may hold a credit. */
const HEAD = 8;
const FOOT = 3;
/** Characters of a line that are read, from its outer end: expressions that look for a name anywhere are quadratic. */
const MOST_READ = 400;

const byLine = /^(?:by|from|source:)\s+(.{2,120})$/i;
const divided = /\s*(?:[|,•·/–—]|\band\b|\bfor\b|\bwith\b)\s*/i;
const days = new RegExp(`${WRITTEN_DAY}|\\d{1,2}:\\d{2}`, 'gu');
const marksAround = /^[\s|,•·–—-]+|[\s|,•·–—-]+$/g;
const signed = /^\p{Lu}\S+(?: \p{Lu}\S*){1,3}\s*[,|/]\s*([\p{L} -]{2,40})$/u;
const openingBrackets = /^\(([^()]{2,40})\)\s*[-–—]/;
const closingBrackets = /\(([^()]{2,40})\)\W*\d*$/;
const closingSign = /(?:^|[.!?”"’']\s+)(?:[-–—/]+|source:)\s*([\p{L} -]{2,40})\.?$/iu;
const copyright =
  /(?:©|\(c\)|copyright)[\s©]*(?:\d{4},?\s+)?(?:by\s+)?([\p{L} -]{2,40}?)(?:\s+\d{4})?(?:[.,].*)?$/iu;
const writers = /(?:^|\. )([\p{L} ]{2,40}?) (?:writers?|correspondents?) .+ (?:contributed|reported)\b/u;
const reportingBy = /\(\s*(?:additional )?reporting by [^()]{3,200};[^()]{0,80}\bediting by [^()]+\)/i;

/** Lists the places that credit a news agency, the surest first. The first that does decides. */
export const AGENCY_CREDITS: readonly CreditRow[] = [
  {
    name: 'dateline-brackets',
    sentence: 'Pier opens | STRELSAU, March 3 ([AFP]) — It rained, the {AP} said.',
    at: ({ datelines }) => firstAgency(datelines),
  },
  {
    name: 'by-line-agency',
    sentence: 'By Ann Lee, [Associated Press] | It rained, {Reuters} said.',
    at: ({ head }) => firstAgency(head.flatMap((line) => byLine.exec(line)?.[1]?.split(divided) ?? [])),
  },
  {
    name: 'writer-of-the-page',
    sentence: 'Ann Lee | [Reuters]',
    at: ({ authors }) => firstAgency(authors.flatMap((author) => author.split(divided))),
  },
  {
    name: 'header-line',
    sentence: 'Pier opens | [AFP] – 7 March 2022 | {Bloomberg} – the life of a mayor',
    at: ({ head }) => firstAgency(head.map((line) => line.replace(days, ' ').replace(marksAround, ''))),
  },
  {
    name: 'line-of-the-writer',
    sentence: 'Pier opens | Ann Lee, [Reuters] | Photo Ann Lee, {AP}',
    at: ({ head }) => firstAgency(head.map((line) => (isPhoto(line) ? undefined : signed.exec(line)?.[1]))),
  },
  {
    name: 'opening-brackets',
    sentence: 'Pier opens | ([Reuters]) - It rained ({AP}) again.',
    at: ({ head }) => firstAgency(head.map((line) => openingBrackets.exec(line)?.[1])),
  },
  {
    name: 'publisher',
    sentence: 'Source: [Xinhua]',
    at: ({ source }) => firstAgency([source ?? undefined]),
  },
  {
    name: 'brackets-at-the-end',
    sentence: 'It rained. | It snowed. ([Xinhua])4',
    at: ({ foot }) => firstAgency(foot.map((line) => closingBrackets.exec(line)?.[1])),
  },
  {
    name: 'sign-at-the-end',
    sentence: 'It rained. | It snowed. - [Reuters].',
    at: ({ foot }) => firstAgency(foot.map((line) => closingSign.exec(line)?.[1])),
  },
  {
    name: 'copyright-line',
    sentence: 'It rained. | Copyright 2022 The [Associated Press]. All rights reserved.',
    at: ({ foot }) => firstAgency(foot.map((line) => copyright.exec(line)?.[1])),
  },
  {
    // Papers write "The Associated Press contributed to this report" below what is theirs.
    name: 'writers-of-the-agency',
    sentence:
      'It rained. | [Associated Press] writer Ann Lee contributed from Strelsau. | The {AP} contributed to this report.',
    at: ({ foot }) => firstAgency(foot.map((line) => writers.exec(line)?.[1])),
  },
  {
    // Reuters signs so, and does not name itself there.
    name: 'reporting-and-editing',
    sentence:
      '[It rained. (Reporting by Ann Lee; Editing by Tom Reyes)] | {It rained. (Reporting by Ann Lee)}',
    at: ({ foot }) => (foot.some((line) => reportingBy.test(line)) ? newsAgency('Reuters') : null),
  },
];

/**
 * Finds the news agency that an article credits with its text; null where it credits none. An agency that it quotes, or whose photo it prints, is none. Reads the first and the last lines alone.
 */
export function agencyCredit(article: CreditedText): AgencyCredit | null {
  const { text } = article;
  const blocks = paragraphs(text);
  const head = blocks.slice(0, HEAD);
  const places: CreditPlaces = {
    ...article,
    head: head.map(({ start, end }) => text.slice(start, Math.min(end, start + MOST_READ))),
    foot: blocks.slice(-FOOT).map(({ start, end }) => text.slice(Math.max(start, end - MOST_READ), end)),
    datelines: head.flatMap((block) => readDateline(text, block)?.credit ?? []),
  };
  for (const { name, at } of AGENCY_CREDITS) {
    const agency = at(places);
    if (agency !== null) return { agency, rule: name };
  }
  return null;
}

/** What stands before and behind the name of an agency in its credits. */
const around = /^the\s+|\s+(?:writers?|staff|reporters?)$/gi;

function firstAgency(printed: readonly (string | undefined)[]): string | null {
  for (const words of printed) {
    const agency = newsAgency((words ?? '').trim().replace(around, ''));
    if (agency !== null) return agency;
  }
  return null;
}

const isPhoto = (line: string): boolean =>
  (line.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => PHOTO_WORDS.has(word));
