import { DROPPED_BEFORE, type ElementCase } from './before-rows.ts';

/** An element that holds more of a page's paragraphs is the article, whatever it is called. */
const mostText = 0.35;

/** Takes out of a document what is no part of an article. Changes the document. */
export function dropBefore(document: Document): void {
  const all = proseIn(document.body ?? document.documentElement);
  for (const element of document.querySelectorAll('*')) {
    if (
      !element.parentNode ||
      element.localName === 'html' ||
      element.localName === 'body' ||
      element.localName === 'head'
    )
      continue;
    const one = caseOf(element);
    if (DROPPED_BEFORE.some(({ goes }) => goes(one)) && proseIn(element) <= all * mostText) element.remove();
  }
}

/** Counts the characters of the paragraphs in an element, itself included. */
function proseIn(element: Element): number {
  let count = element.localName === 'p' ? (element.textContent ?? '').length : 0;
  for (const paragraph of element.querySelectorAll('p')) count += (paragraph.textContent ?? '').length;
  return count;
}

function caseOf(element: Element): ElementCase {
  const written = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return {
    tag: element.localName,
    words: classWords(written),
    role: element.getAttribute('role') ?? '',
    element,
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
