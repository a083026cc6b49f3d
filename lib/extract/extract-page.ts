import { isExcerpt } from './body/excerpt.ts';
import { proseLines } from './body/prose-lines.ts';
import { readBody } from './body/read-body.ts';
import type { Extracted, ExtractOutcome } from './extracted.ts';
import { pageFacts } from './facts/page-facts.ts';
import { FEWEST_WORDS, outcomeOf, wordCount } from './outcome-of.ts';
import { pageSize } from './page-size.ts';
import { readSource } from './source/read-source.ts';

/** More elements than any article's page has; to look for an article among so many takes seconds. */
const MOST_ELEMENTS = 100_000;

/** Chromium's parser makes none deeper. */
const MOST_LEVELS = 512;

/**
 * Readability reads the text of each element, and looks at all that is in it. Three seconds of one core go into so many characters, and into so
 * many elements. An article of five million characters may stand forty levels deep on average, a hundred thousand elements a hundred.
 */
const MOST_READS = 200_000_000;
const MOST_VISITS = 10_000_000;

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
  const found = readBody(document, facts.title ?? '', facts.authors);
  const isThere = wordCount(found.text) >= FEWEST_WORDS;
  const prose = isThere ? '' : proseLines(source).join('\n\n');
  const text = prose.length > found.text.length ? prose : found.text;
  return { ...facts, text, isExcerpt: isExcerpt({ source, ...found, text }), isWhole: true };
}

/** Runs what reads a document, unless it is too large to look for an article in it. */
export function reading(document: Document, read: () => ExtractOutcome): ExtractOutcome {
  const { length } = document.querySelectorAll('*');
  if (length > MOST_ELEMENTS) return tooLarge('elements', length, MOST_ELEMENTS);
  const { deepest, visits, characters, reads } = pageSize(document);
  const most = Math.min(
    MOST_LEVELS,
    visits > MOST_VISITS ? Math.floor(MOST_VISITS / length) : MOST_LEVELS,
    reads > MOST_READS ? Math.floor(MOST_READS / characters) : MOST_LEVELS,
  );
  return deepest > most ? tooLarge('levels', deepest, most) : unlessBroken(read);
}

/** Runs what reads a document. Markup that a parser or an engine gives up on is the page's fault. */
export function unlessBroken(read: () => ExtractOutcome): ExtractOutcome {
  try {
    return read();
  } catch {
    return { ok: false, error: { code: 'page-unreadable' } };
  }
}

function tooLarge(what: 'elements' | 'levels', count: number, most: number): ExtractOutcome {
  return { ok: false, error: { code: 'page-too-large', what, count, most } };
}
