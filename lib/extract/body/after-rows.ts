import {
  CALL_OBJECTS,
  CALL_VERBS,
  CREDIT_OPENINGS,
  DESK_ENDINGS,
  DESK_OPENINGS,
  LONE_LABELS,
  READ_ON_CALLS,
  READ_ON_OPENINGS,
  RIGHTS_WORDS,
} from '../../english/pages/line-words.ts';
import { bylineNames } from '../facts/byline-names.ts';
import { pageDays } from '../facts/page-days.ts';
import { isSameLine, lineWords } from '../facts/word-overlap.ts';
import type { ArticleLine } from './article-lines.ts';
import { isLabelledDay } from './is-labelled-day.ts';
import { isOffer } from './is-offer.ts';
import { isOnChange, isOnIssue } from './is-on-change.ts';
import { isOnWriter } from './is-on-writer.ts';

/** A line that may be no part of the article, with what is known of the page. */
interface LineCase extends ArticleLine {
  /** Its words in lower case, with one space between. */
  readonly plain: string;
  /** How many lines stand before and behind it. */
  readonly before: number;
  readonly behind: number;
  readonly title: string;
  readonly authors: readonly string[];
  /** Whether a paragraph follows that is no link. */
  readonly isBeforeProse: boolean;
}

/** Says which lines go after the article is found. */
interface AfterRow {
  readonly name: string;
  /** An example: {what goes}, [what stays]. */
  readonly sentence: string;
  readonly goes: (one: LineCase) => boolean;
  /** Whether it takes words in quotation marks too; other rows leave them. */
  readonly takesQuotes?: true;
}

/** Longest line that leads elsewhere or says whose the words are. Characters. */
const longestAside = 250;
/** Longest credit of a picture. Characters. */
const longestCredit = 120;

/** Longest note on the article or on its writer. Characters. */
const longestNote = 500;

/** Lists which lines go after the article is found. */
export const DROPPED_AFTER: readonly AfterRow[] = [
  {
    name: 'title-again',
    takesQuotes: true,
    sentence: '{Rain in Zenda} [It rained in Zenda.]',
    goes: ({ text, title, before }) =>
      before < 4 && title !== '' && isSameLine(text, title) && text.length <= title.length * 1.2,
  },
  {
    name: 'link-only',
    takesQuotes: true,
    sentence: '<a>{Rain in Ruritania}</a> <h3><a>[1. Zenda]</a></h3> <p>[It rained for a week there.]</p>',
    goes: ({ linked, text, level, isBeforeProse }) =>
      linked > 0.9 &&
      text.length < longestAside &&
      !(isBeforeProse && (level > 0 || /[.!?…]["”’]?$/.test(text))),
  },
  {
    name: 'continue-reading',
    sentence: '{Subscribe to continue reading.} [She likes to read.]',
    goes: ({ plain, text }) =>
      text.length < longestAside && READ_ON_CALLS.some((words) => plain.includes(words)),
  },
  {
    name: 'offer',
    takesQuotes: true,
    sentence: '{Then €9 per month. Cancel any time.} [Bread costs €9 a week, and she can cancel any time.]',
    goes: ({ plain, text }) => text.length < longestAside && isOffer(plain),
  },
  {
    name: 'read-on',
    sentence:
      '{Related: Rain in Ruritania} {READ MORE: Rain} [Related to this is the price of bread, which rose.]',
    goes: ({ plain, text, linked }) =>
      text.length < longestAside && opensWith(plain, READ_ON_OPENINGS, linked > 0.5),
  },
  {
    name: 'call',
    sentence:
      '{Sign up for our newsletter.} {Follow us on Twitter.} [Follow the river, she said, and you come to Zenda.]',
    goes: ({ text, plain, behind, before }) =>
      text.length < longestAside && (behind < 8 || before < 3 || text.length < 120) && isCall(plain),
  },
  {
    name: 'credit',
    sentence: '{Photo: Ann Lee} {(Image: Zenda Agency)} [Photographs of the river hung in the hall.]',
    goes: ({ text, plain }) =>
      text.length < longestCredit &&
      opensWith(plain.replace(/^[([]/, ''), CREDIT_OPENINGS, /^[([]/.test(text)),
  },
  {
    name: 'desk',
    sentence:
      '{Reporting by Ann Lee; Editing by Tom Reyes} {Ann Lee contributed to this report.} [Reporting is hard.]',
    goes: ({ plain, behind, text }) =>
      behind < 8 &&
      text.length < 400 &&
      (DESK_OPENINGS.some((words) => plain.replace(/^[([]/, '').startsWith(words)) ||
        DESK_ENDINGS.some((words) => plain.includes(words))),
  },
  {
    name: 'issue',
    takesQuotes: true,
    sentence: '{This article appears in the March issue.} [This article of the law was read aloud.]',
    goes: ({ plain, text, before, behind }) =>
      (before < 5 || behind < 8) && text.length < longestNote && isOnIssue(plain),
  },
  {
    name: 'earlier-version',
    takesQuotes: true,
    sentence:
      '{An earlier version of this column misstated a day.} [An earlier version of the law had no such article.]',
    goes: ({ plain, text, before, behind }) =>
      (before < 5 || behind < 8) && text.length < longestNote && isOnChange(plain),
  },
  {
    name: 'writer',
    takesQuotes: true,
    sentence: '{Ann Lee teaches forestry in Zenda.} [Tom Reyes teaches forestry in Zenda.]',
    goes: ({ text, authors, behind }) => behind < 4 && text.length < longestNote && isOnWriter(text, authors),
  },
  {
    name: 'rights',
    sentence: '{© 2022 The Zenda Post. All rights reserved.} [He sold the copyright to Zenda in May.]',
    goes: ({ plain, text }) =>
      text.length < longestAside &&
      (/^[©ⓒ]/.test(text) ||
        RIGHTS_WORDS.some((words) => plain.startsWith(words)) ||
        (/[©ⓒ]/.test(text) && text.length < 100)),
  },
  {
    name: 'day-line',
    sentence: '{Published 4:00 am CST, Monday, March 7, 2022} {March 7, 2022} [On March 7, 2022, it rained.]',
    goes: ({ text, before, behind }) => (before < 5 || behind < 5) && isDayLine(text),
  },
  {
    name: 'labelled-day',
    sentence: '{Posted 02-03-26, last changed 02-05-26} [She updated her list on 7 March 2022.]',
    goes: ({ text }) => isLabelledDay(text),
  },
  {
    name: 'byline',
    sentence: '{By Ann Lee} [By Monday it rained.]',
    goes: ({ text, before, behind }) =>
      (before < 4 || behind < 3) &&
      text.length < 80 &&
      !/[.!?]$/.test(text) &&
      /^\p{L}+ /u.test(text) &&
      isByline(text),
  },
  {
    name: 'label',
    sentence: '{Advertisement} {20:37} [He shrugged.]',
    goes: ({ plain, text }) =>
      LONE_LABELS.includes(plain.replace(/[:.]$/, '')) || /^[\d\s:.,|/–-]*(?:[ap]\.?m\.?)?$/i.test(text),
  },
  {
    name: 'shortcode',
    sentence: '{[button link="/kit"]Send us yours[/button]} [[It] rained.]',
    goes: ({ text }) => /^\[(?<code>[a-z_]+)[ \]][\s\S]*\[\/\k<code>\]?/i.test(text),
  },
  {
    name: 'address',
    sentence: '{https://zenda.example/rain} [See https://zenda.example/rain for more.]',
    goes: ({ text }) => /^https?:\/\/\S+$/.test(text),
  },
];

/** Names the row that takes a line out; null where none does. Words in quotation marks stay, but for rows that say otherwise. */
export function rowAgainst(
  line: ArticleLine,
  place: Pick<LineCase, 'before' | 'behind' | 'title' | 'authors' | 'isBeforeProse'>,
): string | null {
  const one: LineCase = { ...line, ...place, plain: line.text.toLowerCase().replaceAll("'", '’') };
  const row = DROPPED_AFTER.find(({ goes }) => goes(one));
  return row && (row.takesQuotes || !hasQuote(line.text)) ? row.name : null;
}

function hasQuote(text: string): boolean {
  return /[“„«"](?:[^“”„«»"\s]+\s+){4,}[^“”„«»"]*[”“»"]/u.test(text);
}

/** Sees a phrase that a colon, a dash or the end of the line follows; `isLoose` asks for no mark behind it. */
function opensWith(plain: string, openings: readonly string[], isLoose: boolean): boolean {
  const bare = plain.replace(/^[^\p{L}]+/u, '');
  return openings.some(
    (words) =>
      bare.startsWith(words) &&
      (isLoose ? /^(?:\P{L}|$)/u : /^\s?(?:[:|>»→–—]|$|- )/u).test(bare.slice(words.length)),
  );
}

/** Sees what a site calls on its readers to do: the verb stands first, but for "please". */
function isCall(plain: string): boolean {
  const words = lineWords(plain.replace(/^please /, ''));
  return CALL_VERBS.has(words[0] ?? '') && words.slice(1).some((word) => CALL_OBJECTS.has(word));
}

/** Sees a line that has a day and little else. */
function isDayLine(text: string): boolean {
  if (text.length > 120) return false;
  const days = pageDays(text);
  if (days.length === 0 || /[.!?]["”]?$/.test(text)) return false;
  const rest = days.reduce((words, { printed }) => words.replace(printed, ' '), text);
  return lineWords(rest).filter((word) => /^\p{L}{3,}/u.test(word)).length <= 4;
}

function isByline(text: string): boolean {
  return (
    bylineNames(text).length > 0 &&
    bylineNames(text).every((name) => name.includes(' ') && text !== name) &&
    !/,\s\p{Ll}/u.test(text)
  );
}
