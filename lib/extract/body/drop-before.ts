import { isSameLine } from '../facts/word-overlap.ts';
import { DROPPED_BEFORE, type ElementCase } from './before-rows.ts';

/** Longer ids are written by programs, out of headings. Characters. */
const longestId = 40;

const outermost: ReadonlySet<string> = new Set(['html', 'head', 'body']);

/** Takes out of a document what is no part of an article. Changes the document. */
export function dropBefore(document: Document, title: string): void {
  const own = ownElement(document, title);
  const all = proseIn(document.body ?? document.documentElement);
  for (const element of document.querySelectorAll('*')) {
    if (!element.parentNode || outermost.has(element.localName)) continue;
    const one = caseOf(element, own);
    const row = DROPPED_BEFORE.find(({ goes }) => goes(one));
    if (
      row &&
      isSmall(proseIn(element), all, row.most) &&
      (row.name === 'next-article' || !isArticle(element))
    )
      element.remove();
  }
}

/** A box of a paragraph or two is one on a short page too. Characters, and a share of the page's prose. */
const smallBox = { characters: 500, share: 0.35 };

function isSmall(prose: number, all: number, most: number): boolean {
  return prose <= all * most || (prose <= smallBox.characters && prose <= all * smallBox.share);
}

/** Finds the `article` whose own headline is the page's title. */
function ownElement(document: Document, title: string): Element | null {
  const headed = [...document.querySelectorAll('article')].filter((one) =>
    [...one.querySelectorAll('h1')].some((heading) => isSameLine(heading.textContent ?? '', title)),
  );
  return headed.at(-1) ?? null;
}

/** What holds the headline and paragraphs behind it is no box beside them. */
function isArticle(element: Element): boolean {
  return element.querySelector('h1') !== null && element.querySelectorAll('p').length > 3;
}

/** Counts the characters of the paragraphs in an element, itself included. */
function proseIn(element: Element): number {
  let count = element.localName === 'p' ? (element.textContent ?? '').length : 0;
  for (const paragraph of element.querySelectorAll('p')) count += (paragraph.textContent ?? '').length;
  return count;
}

function caseOf(element: Element, own: Element | null): ElementCase {
  const id = element.id.length <= longestId ? element.id : '';
  const written = `${element.getAttribute('class') ?? ''} ${id}`;
  return {
    tag: element.localName,
    words: classWords(written),
    role: element.getAttribute('role') ?? '',
    element,
    own,
  };
}

/** Cuts classes into words: "post-relatedPosts" is `post`, `related`, `posts`, and `relatedposts`, `postrelated`, `postrelatedposts`. */
function classWords(written: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of written.split(/\s+/)) {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((part) => part !== '');
    for (let at = 0; at < parts.length; at++) {
      words.add(parts[at] ?? '');
      words.add(parts.slice(at, at + 2).join(''));
      words.add(parts.slice(at, at + 3).join(''));
    }
  }
  return words;
}
