import { AUTHOR_METAS, BYLINE_FILLERS, BYLINE_LABELS } from '../../english/pages/byline-words.ts';
import type { LinkedArticle, PageMark, PageSource } from '../source/page-source.ts';
import { bylineNames, handleIn } from './byline-names.ts';
import { isElsewhere } from './is-elsewhere.ts';
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
  /** Names, as the page has them. */
  readonly find: (one: AuthorCase) => readonly string[];
}

/** Lines around the headline in which a byline is the article's. */
const linesAbove = 6;
const linesBelow = 12;
/** Longest byline. Characters. */
const longestByline = 120;

/** Lists where a page says who wrote its article. The first row with a name gives them all. */
export const AUTHORS: readonly AuthorRow[] = [
  {
    name: 'linked-article',
    sentence:
      '{"@type": "NewsArticle", "author": [{"name": "[Ann Lee]"}], "publisher": {"name": "{The Zenda Post}"}}',
    find: ({ own }) => (own?.authors ?? []).flatMap((author) => bylineNames(author)).filter(isFull),
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
        const names = said.flatMap((one) => bylineNames(one)).filter(isFull);
        if (names.length > 0) return names;
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
        .filter(({ text, level }) => level === 0 && text.length < longestByline && isBylineLine(text))
        .slice(0, 1)
        .flatMap(({ text }) => bylineNames(text)),
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
    const names = find(one).filter((name) => !isSite(name));
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
      mark.text.length < longestByline &&
      isThere(mark, one) &&
      !isElsewhere(`${mark.hints} ${mark.around}`, mark.line, one.headline) &&
      namesIn(mark).length > 0,
  );
  const [first] = marks;
  // One byline may be several elements in a row; a second one further down is another article's.
  const near = first ? marks.filter(({ line }) => line - first.line <= 2) : [];
  return innermost(near).flatMap(namesIn);
}

/** Sites sign people in under single words: those count where the markup says that they are somebody's. */
function namesIn({ text, hints, tag }: PageMark): string[] {
  const names = bylineNames(text);
  const isSigned = /(?:^|\s)(?:fn|author|nickname|vcard|username)(?:\s|$)/.test(hints) || tag === 'address';
  return names.length > 0 ? names : isSigned ? handleIn(text) : [];
}

/** Leaves out marks that hold another one with a whole name. */
function innermost(marks: readonly PageMark[]): PageMark[] {
  const isWhole = ({ text }: PageMark) =>
    bylineNames(text).some((name) => name.includes(' ')) || handleIn(text).length > 0;
  return marks.filter(
    (mark) =>
      !marks.some(
        (other) => other.text.length < mark.text.length && mark.text.includes(other.text) && isWhole(other),
      ),
  );
}

/** For programs a single word is a section or a site as often as a person. */
const isFull = (name: string): boolean => name.includes(' ') || !/^\p{Script=Latin}/u.test(name);

function isAtHeadline({ line }: PageMark, { headline }: AuthorCase): boolean {
  return line >= headline - linesAbove && line <= headline + linesBelow;
}

function isBylineLine(text: string): boolean {
  const [first = '', second = ''] = text.split(/[\s:]+/);
  return (
    BYLINE_LABELS.has(first.toLowerCase()) &&
    (/^\p{Lu}/u.test(second) || BYLINE_FILLERS.has(second)) &&
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
