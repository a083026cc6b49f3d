import { isExcerpt } from './body/excerpt.ts';
import { proseLines } from './body/prose-lines.ts';
import { readBody } from './body/read-body.ts';
import type { Extracted, ExtractOutcome } from './extracted.ts';
import { pageFacts } from './facts/page-facts.ts';
import { FEWEST_WORDS, outcomeOf, wordCount } from './outcome-of.ts';
import { readSource } from './source/read-source.ts';

/** More elements than any article's page has; to look for an article among so many takes seconds. */
const MOST_ELEMENTS = 100_000;

/** Chromium's parser makes none deeper. Readability's time grows with the square of the depth. */
const MOST_LEVELS = 512;

/**
 * Reads the article of a page. `document` is a copy that nobody else needs: it is changed. `address` is where the page was when it was
 * copied, or empty where nobody knows.
 */
export function extractPage(document: Document, address: string): ExtractOutcome {
  return reading(document, () => outcomeOf(readPage(document, address), FEWEST_WORDS));
}

/** Reads what a page has, be it an article or less than one. Changes the document, as `extractPage` does. */
export function readPage(document: Document, address: string): Extracted {
  const source = readSource(document, address);
  const facts = pageFacts(source);
  const found = readBody(document, facts.title ?? '');
  const isThere = wordCount(found.text) >= FEWEST_WORDS;
  const prose = isThere ? '' : proseLines(source).join('\n\n');
  const text = prose.length > found.text.length ? prose : found.text;
  return { ...facts, text, isExcerpt: isExcerpt({ source, ...found, text }), isWhole: true };
}

/** Runs what reads a document, unless it is too large. Markup that a parser or an engine gives up on is the page's fault. */
export function reading(document: Document, read: () => ExtractOutcome): ExtractOutcome {
  const elements = document.querySelectorAll('*');
  if (elements.length > MOST_ELEMENTS) return tooLarge('elements', elements.length, MOST_ELEMENTS);
  const levels = deepest(elements);
  if (levels > MOST_LEVELS) return tooLarge('levels', levels, MOST_LEVELS);
  try {
    return read();
  } catch {
    return { ok: false, error: { code: 'page-unreadable' } };
  }
}

function tooLarge(what: 'elements' | 'levels', count: number, most: number): ExtractOutcome {
  return { ok: false, error: { code: 'page-too-large', what, count, most } };
}

/** Counts the levels of elements, which come in the order of the document. */
function deepest(elements: Iterable<Element>): number {
  const levels = new Map<Node | null, number>();
  let most = 0;
  for (const element of elements) {
    const level = (levels.get(element.parentNode) ?? 0) + 1;
    levels.set(element, level);
    most = Math.max(most, level);
  }
  return most;
}
