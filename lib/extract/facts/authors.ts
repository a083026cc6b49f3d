import { AUTHOR_METAS, BYLINE_LABELS } from '../../english/pages/byline-words.ts';
import { ELSEWHERE_HINTS } from '../../english/pages/day-labels.ts';
import type { LinkedArticle, PageMark, PageSource } from '../source/page-source.ts';
import { bylineNames } from './byline-names.ts';
import { isSameLine, lineWords } from './word-overlap.ts';

/** What is asked for authors: the page, its own article, where its headline stands among the lines, and what its site may be called. */
export interface AuthorCase {
  readonly source: PageSource;
  readonly own: LinkedArticle | null;
  readonly headline: number;
  readonly sites: readonly string[];
}

interface AuthorRow {
  readonly name: string;
  /** An example: [who wrote it], {who did not}. */
  readonly sentence: string;
  /** Bylines as printed, names among them. */
  readonly find: (one: AuthorCase) => readonly string[];
}

/** Lines around the headline in which a byline is the article's. */
const linesAbove = 6;
const linesBelow = 12;

/** Lists where a page says who wrote its article. The first row with a name gives them all. */
export const AUTHORS: readonly AuthorRow[] = [
  {
    name: 'linked-article',
    sentence:
      '{"@type": "NewsArticle", "author": [{"name": "[Ann Lee]"}], "publisher": {"name": "{The Zenda Post}"}}',
    find: ({ own }) => own?.authors ?? [],
  },
  {
    name: 'marked-at-headline',
    sentence: '<h1>Rain in Zenda</h1> <a rel="author">[Ann Lee]</a>',
    find: (one) =>
      marksOf(
        one,
        isAtHeadline,
        /(?:^|[\s_-])(?:author|authors|byline|bylines|by-line|writer|creator|fn)(?:$|[\s_-]|name)|author/,
      ),
  },
  {
    name: 'meta',
    sentence: '<meta name="author" content="[Ann Lee]"> <meta name="author" content="{The Zenda Post}">',
    find({ source: { metas } }) {
      for (const name of AUTHOR_METAS) {
        const said = (metas.get(name) ?? []).filter((one) => !/^https?:/.test(one));
        if (said.some((one) => bylineNames(one).length > 0)) return said;
      }
      return [];
    },
  },
  {
    name: 'line-at-headline',
    sentence: '<h1>Rain in Zenda</h1> <p>[By Ann Lee], 7 March 2022</p> <p>{By noon it rained.}</p>',
    find: ({ source, headline }) =>
      source.lines
        .slice(Math.max(0, headline - linesAbove), headline + linesBelow)
        .filter(({ text, level }) => level === 0 && text.length < 120 && isBylineLine(text))
        .map(({ text }) => text)
        .slice(0, 1),
  },
  {
    name: 'marked-once',
    sentence: '<footer>Posted by <span class="author">[Ann Lee]</span></footer>',
    find: (one) => marksOf(one, () => true, /(?:^|[\s_-])(?:author|byline)(?:$|[\s_-])/),
  },
];

/** Names who wrote the article of a page, in the order of the page; empty where it does not say. */
export function authorsOf(one: AuthorCase): string[] {
  const isSite = (name: string) =>
    one.sites.some((site) => isSameLine(name, site) || lineWords(site).join('') === lineWords(name).join(''));
  for (const { find } of AUTHORS) {
    const names = find(one)
      .flatMap((line) => bylineNames(line))
      .filter((name) => !isSite(name));
    if (names.length > 0) return unlike(names);
  }
  return [];
}

function marksOf(
  one: AuthorCase,
  isThere: (mark: PageMark, one: AuthorCase) => boolean,
  hint: RegExp,
): string[] {
  const marks = one.source.marks.filter(
    (mark) =>
      hint.test(mark.hints) &&
      mark.text.length < 120 &&
      isThere(mark, one) &&
      !isElsewhere(mark) &&
      bylineNames(mark.text).length > 0,
  );
  const [first] = marks;
  // One byline may be several elements in a row; a second one further down is another article's.
  return first ? marks.filter(({ line }) => line - first.line <= 2).map(({ text }) => text) : [];
}

function isAtHeadline({ line }: PageMark, { headline }: AuthorCase): boolean {
  return line >= headline - linesAbove && line <= headline + linesBelow;
}

function isElsewhere({ hints, around }: PageMark): boolean {
  return ELSEWHERE_HINTS.some((word) => hints.includes(word) || around.includes(word));
}

function isBylineLine(text: string): boolean {
  const [first = '', second = ''] = text.split(/[\s:]+/);
  return (
    BYLINE_LABELS.has(first.toLowerCase()) &&
    /^\p{Lu}/u.test(second) &&
    bylineNames(text).some((name) => name.includes(' '))
  );
}

/** Leaves out a name that another one holds: "Ann Lee" beside "Ann", and the same in capitals. */
function unlike(names: readonly string[]): string[] {
  const keys = names.map((name) => ` ${lineWords(name).join(' ')} `);
  return names.filter(
    (_, at) =>
      !keys.some(
        (key, other) => other !== at && (key === keys[at] ? other < at : key.includes(keys[at] ?? '')),
      ),
  );
}
