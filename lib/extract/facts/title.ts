import type { LinkedArticle, PageSource } from '../source/page-source.ts';
import { isSameLine, lineWords, shareOf } from './word-overlap.ts';

/** What is asked for a title: the page, its own article, and whatever may name its site. */
export interface TitleCase {
  readonly source: PageSource;
  readonly own: LinkedArticle | null;
  readonly sites: readonly string[];
}

interface TitleRow {
  readonly name: string;
  /** An example: [the title], {what is none}. */
  readonly sentence: string;
  readonly find: (one: TitleCase) => string | null;
}

/** Lists where a page says its title. The first row that has one gives it. */
export const TITLES: readonly TitleRow[] = [
  {
    name: 'headline-in-sight',
    sentence: '<title>[Rain in Zenda] | The Post</title> <h1>{The Post}</h1> <h1>[Rain in Zenda]</h1>',
    find: (one) => headlineInSight(one)?.text ?? null,
  },
  {
    name: 'open-graph',
    sentence: '<meta property="og:title" content="[Rain in Zenda] | {The Post}">',
    find: (one) => withoutSite(metaTitle(one.source), one),
  },
  {
    name: 'linked-data',
    sentence: '{"@type": "NewsArticle", "headline": "[Rain in Zenda]"}',
    find: ({ own }) => own?.headline ?? null,
  },
  {
    name: 'document-title',
    sentence: '<title>[Rain in Zenda] - {The Post}</title>',
    find: (one) => withoutSite(one.source.title, one),
  },
  {
    name: 'first-heading',
    sentence: '<h1>[Rain in Zenda]</h1>',
    find: ({ source }) => source.lines.find(({ level }) => level === 1)?.text ?? null,
  },
];

/** Gives the title of a page, without the name of its site; null where it has none. */
export function pageTitle(one: TitleCase): string | null {
  for (const { find } of TITLES) {
    const title = find(one);
    if (title && lineWords(title).length > 0) return title;
  }
  return null;
}

/** Headings that score less are not the article's: other words, or another level. */
const fewestShared = 0.3;
const fewestSharedLower = 0.7;

/** Finds the heading in sight that has most of the words of what the page says its title is. */
export function headlineInSight(one: TitleCase): PageSource['lines'][number] | null {
  const said = saidTitles(one);
  const isSite = (text: string) => one.sites.some((site) => isSameLine(text, site));
  let best: { readonly line: PageSource['lines'][number]; readonly score: number } | null = null;
  for (const line of one.source.lines) {
    if (line.level === 0 || line.level > 3 || line.text.length > longestTitle || isSite(line.text)) continue;
    const shared = Math.max(0, ...said.map((title, at) => likeness(line.text, title) - at * 0.01));
    const score = shared + (line.level === 1 ? 0.3 : 0);
    if (shared >= (line.level === 1 ? fewestShared : fewestSharedLower) && score > (best?.score ?? 0))
      best = { line, score };
  }
  return best?.line ?? null;
}

/** Longest title. Characters. */
const longestTitle = 300;

/** Lists all that the page says its title is, without its site, and the parts of it. */
function saidTitles(one: TitleCase): string[] {
  const { source, own } = one;
  const whole = [withoutSite(metaTitle(source), one), own?.headline ?? null, withoutSite(source.title, one)];
  const parts = source.title
    .split(parting)
    .map((part) => part.trim())
    .filter((part) => !isSiteName(part, one.sites));
  return [...new Set([...whole, ...parts, source.title].flatMap((title) => (title ? [title] : [])))];
}

/** Says how many words two lines share, from 0 to 1, counted from both. */
function likeness(one: string, other: string): number {
  const [here, there] = [shareOf(one, other), shareOf(other, one)];
  return here + there === 0 ? 0 : (2 * here * there) / (here + there);
}

function metaTitle({ metas }: PageSource): string | null {
  return metas.get('og:title')?.[0] ?? metas.get('twitter:title')?.[0] ?? null;
}

const parting = /\s+[|–—·•»«:/-]+\s+|\s*[|»«]\s*|: /gu;

/** Takes the name of the site from either end of a title. */
function withoutSite(title: string | null, { sites }: TitleCase): string | null {
  if (title === null) return null;
  let rest = title;
  for (let turn = 0; turn < 3; turn++) {
    const parts = [...rest.matchAll(parting)];
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) break;
    const tail = rest.slice(last.index + last[0].length);
    const head = rest.slice(0, first.index);
    if (isSiteName(tail, sites)) rest = rest.slice(0, last.index);
    else if (isSiteName(head, sites)) rest = rest.slice(first.index + first[0].length);
    else break;
  }
  return longestPart(rest.trim());
}

/** Of three parts and more the longest is the title: the others are sections, the site and its motto. */
function longestPart(title: string): string {
  const parts = title.split(/\s+(?:[|–—·•»«:/-]|::)+\s+/u).map((part) => part.trim());
  return parts.length < 3 ? title : (parts.toSorted((a, b) => b.length - a.length)[0] ?? title);
}

const squeezed = (text: string): string => lineWords(text).join('');

function isSiteName(part: string, sites: readonly string[]): boolean {
  const name = squeezed(part);
  if (name.length < 2) return false;
  return sites.some((site) => {
    const own = squeezed(site);
    return (
      own === name ||
      (own.length > 3 &&
        name.length > 3 &&
        (own.startsWith(name) || name.startsWith(own)) &&
        lineWords(part).length <= 5)
    );
  });
}
