import type { Dateline } from '../../english/dates/dateline.ts';
import { DESK_WORDS } from '../../english/dates/header-words.ts';
import { newsAgency } from '../../english/pages/news-agencies.ts';
import { bearersOf, type Curated } from '../curated.ts';
import type { HeaderLine } from './header-lines.ts';

/** Holds the places of a text that may credit its source. */
export interface CreditCase {
  readonly lines: readonly string[];
  readonly header: readonly HeaderLine[];
  readonly datelines: readonly Dateline[];
  readonly curated: Curated;
}

/** Says where an article credits its source. Rows are asked in the order of the table; the first that gives one decides. */
interface Credit {
  readonly name: string;
  /** An example: [who is the source], {who is none}. */
  readonly sentence: string;
  readonly at: (one: CreditCase) => string | null;
}

const byLine = /^(?:By|BY|Source:|From) (.{2,120})$/;
const betweenCredits = /\s*[,|•·]\s*|\s+for\s+|\s+FOR\s+/;
const slashLine = /^\/\s?(.{2,60})$/;
const closingBrackets = /\(([^()\n]{2,40})\)\s*$/;
const printedName = /^\p{Lu}\S*(?: \p{Lu}\S*){0,2}$/u;
/** Lines that may hold a by-line, and those at the end that may hold a credit. */
const linesOfHead = 8;
const linesOfFoot = 2;

/** Lists the places that credit a source, in the order of trust. */
export const CREDITS: readonly Credit[] = [
  {
    name: 'slash-line',
    sentence: 'It rained. | /[The Zenda Gazette]',
    at({ lines, curated }) {
      const name = firstOf(lines.slice(-linesOfFoot), (line) => slashLine.exec(line)?.[1] ?? null);
      return name && (organisationCalled(name, curated) ?? name.trim());
    },
  },
  {
    // Most by-lines name a writer: only an organisation is a source.
    name: 'by-line',
    sentence: 'By [Zenda Press Agency]. By Ann Lee, [ZPA]. By {Ann Lee}',
    at: ({ lines, curated }) =>
      firstOf(lines.slice(0, linesOfHead), (line) =>
        known(byLine.exec(line)?.[1]?.split(betweenCredits) ?? [], curated),
      ),
  },
  {
    name: 'line-below-the-writer',
    sentence: 'By Ann Lee | [Zenda Press Agency]. Pier opens | {NATO}',
    at: ({ lines, header, curated }) =>
      firstOf(header.slice(0, linesOfHead), ({ parts }, k) =>
        parts.has('writer') ? known([lines[k + 1] ?? ''], curated) : null,
      ),
  },
  {
    name: 'line-of-the-day',
    sentence: '[ZPA] | 7 March 2022. Photo: Ann Lee, {ZPA} | 7 March 2022',
    at: ({ header, curated }) =>
      firstOf(header, (line) => (creditsDay(line) ? known(namesIn(line), curated) : null)),
  },
  {
    name: 'dateline',
    sentence: 'STRELSAU, March 3 ([ZPA]) — It rained.',
    at: ({ datelines, curated }) => firstOf(datelines, ({ credit }) => known([credit ?? ''], curated)),
  },
  {
    name: 'closing-brackets',
    sentence: 'It rained. ([ZPA]). It rained. ({Twice})',
    at: ({ lines, curated }) =>
      firstOf(lines.slice(-linesOfFoot), (line) => known([closingBrackets.exec(line)?.[1] ?? ''], curated)),
  },
  {
    // In a dateline's brackets and behind "Source:" stands an agency, known or not.
    name: 'unlisted-agency',
    sentence:
      'STRELSAU, March 3 ([Zenda Wire]) — It rained. Source: [Zenda Wire] | 7 March 2022. Source: {News Desk} | 7 March 2022',
    at: ({ lines, header, datelines }) =>
      firstOf(datelines, ({ credit }) => printed(credit)) ??
      firstOf(header, (line, k) =>
        creditsDay(line) ? printed(closingBrackets.exec(lines[k] ?? '')?.[1] ?? sourceIn(line)) : null,
      ),
  },
];

/** Gives the source of an article under its display name, or null where nothing credits one. */
export function creditedSource(one: CreditCase): string | null {
  return firstOf(CREDITS, ({ at }) => at(one));
}

function creditsDay({ days, parts }: HeaderLine): boolean {
  return days.length > 0 && !parts.has('photo') && !parts.has('link') && !parts.has('links');
}

/** Gives the names in a line, and who is named in "with ZPA" and "Posted by ZPA on". */
function namesIn({ phrases }: HeaderLine): string[] {
  return phrases.flatMap(({ part, words, lower }) => {
    if (part === 'name') return [words.join(' ')];
    const at = lower.findIndex((word) => word === 'by' || word === 'with');
    return at < 0
      ? []
      : [
          words
            .slice(at + 1)
            .join(' ')
            .replace(/ (?:on|at|in)$/, ''),
        ];
  });
}

function sourceIn({ phrases }: HeaderLine): string | null {
  const at = phrases.findIndex(
    ({ part, lower }) => part === 'credit' && /^(?:source|agency)/.test(lower[0] ?? ''),
  );
  const next = at < 0 ? undefined : phrases[at + 1];
  return next?.part === 'name' ? next.words.join(' ') : null;
}

function printed(name: string | null): string | null {
  if (name === null || !printedName.test(name)) return null;
  return name.split(' ').some((word) => DESK_WORDS.has(word.toLowerCase())) ? null : name;
}

function known(names: readonly string[], curated: Curated): string | null {
  return firstOf(names, (name) => organisationCalled(name, curated));
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
  return found?.name ?? (newsAgency(name) === null ? null : name);
}

function firstOf<T>(items: readonly T[], read: (item: T, k: number) => string | null): string | null {
  for (const [k, item] of items.entries()) {
    const found = read(item, k);
    if (found) return found;
  }
  return null;
}
