import { readDateline } from '../english/dateline.ts';
import type { TokenisedText } from '../english/tokenised-text.ts';
import { isoDay, WRITTEN_DAY } from '../english/written-day.ts';
import type { Span } from '../model.ts';
import { bearersOf, type Curated } from './curated.ts';

/** Holds what an article says of itself. */
export interface Header {
  /** ISO day, or null where no record, dateline or line of its own states a whole date. A day without a year is none. */
  readonly date: string | null;
  readonly source: string | null;
  /** The headline, or the first words where the text has none. */
  readonly title: string;
}

/** A line that credits a source: "By Associated Press", "/The Geopost". */
const byLine = /^(?:By|Source:|From) (?:the |The )?(.{2,60})$/;
/** A line that holds nothing but a day, perhaps behind a place: "Published 7 March 2022", "STRELSAU, March 7, 2022 (ZPA)". */
const dayLine = new RegExp(
  `^(?:(?:First )?(?:Published|Posted|Updated|Last updated|Date)(?: on)?:? |\\p{Lu}[^,|\\d]{1,30}(?:,| \\|) )?(?:\\p{Lu}\\p{Ll}+day,? )?(${WRITTEN_DAY})(?:,?(?: at| -)? \\d{1,2}[:.]\\d{2}.{0,20}| \\(([^()]{2,40})\\))?$`,
  'u',
);
const slashLine = /^\/\s?(.{2,60})$/;
const closingCredit = /\(([^()\n]{2,40})\)\s*$/;
const longestTitle = 90;

/**
 * Reads date, source and title of an article. A source is credited in a line of its own, in the dateline's brackets
 * or in brackets at the very end. A by-line counts only where it names a curated organisation: most name a writer.
 * A source that is a known alias is given its display name ("AP": "Associated Press").
 */
export function readHeader({ text, paragraphs: blocks }: TokenisedText, curated: Curated): Header {
  const first = blocks[0];
  if (!first) return { date: null, source: null, title: '' };
  const lines = blocks.map((block) => text.slice(block.start, block.end));
  const datelines = blocks.slice(0, 6).flatMap((block) => readDateline(text, block) ?? []);
  const organisation = (words: string): string | null => organisationCalled(words, curated);
  const slash = lines
    .slice(-2)
    .map((line) => slashLine.exec(line)?.[1])
    .find((name) => name !== undefined);
  const days = lines.slice(0, 8).map((line) => dayLine.exec(line));
  const brackets = [...datelines.map(({ credit }) => credit), ...days.map((day) => day?.[2] ?? null)];
  const credits = [
    ...lines.slice(0, 8).map((line) => byLine.exec(line)?.[1]),
    ...brackets,
    ...lines.slice(-2).map((line) => closingCredit.exec(line)?.[1]),
  ];
  let source: string | null = slash ? (organisation(slash) ?? slash.trim()) : null;
  for (const credit of credits) if (source === null && credit) source = organisation(credit);
  // In a dateline's brackets stands an agency, known or not.
  source ??=
    brackets.find((credit) => credit !== null && /^\p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u.test(credit)) ?? null;
  return {
    date:
      datelines.find(({ date }) => date !== null)?.date ??
      days.map((day) => isoDay(day?.[1] ?? '')).find((day) => day !== null) ??
      null,
    source,
    title: titleOf(text, first),
  };
}

const ARTICLE = /^the /i;

/** Gives the display name of the organisation that a credit names, with or without its article: "Associated Press/Ann Lee". */
function organisationCalled(credit: string, curated: Curated): string | null {
  const name = credit
    .trim()
    .replace(ARTICLE, '')
    .replace(/[./]\s*.*$/, '');
  const found = ['', 'The ']
    .flatMap((article) => bearersOf(article + name, curated))
    .find(
      ({ kind, aliases, short }) =>
        kind === 'organisation' && [...aliases, ...short].some((form) => form.replace(ARTICLE, '') === name),
    );
  return found?.name ?? null;
}

function titleOf(text: string, first: Span): string {
  const from = readDateline(text, first)?.end ?? first.start;
  const line = text.slice(from, first.end);
  if (line.length <= longestTitle) return line.replace(/[.\s]+$/, '');
  const cut = line.lastIndexOf(' ', longestTitle);
  return `${line.slice(0, cut > 0 ? cut : longestTitle).replace(/[\s,;:—–-]+$/, '')}…`;
}
