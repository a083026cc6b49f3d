import { extractPage } from './extract-page.ts';
import type { ExtractOutcome } from './extracted.ts';

/** Browsers and their extensions write into a saved page where it was. */
const savedFrom: readonly RegExp[] = [
  /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/i,
  /<base\s[^>]*href=["'](https?:\/\/[^"']+)["']/i,
];
/** Characters at the head of a file in which that stands. */
const headLength = 5_000;

/** Reads the article of a page that was saved to a file. `document` was parsed from `html`, and is changed. */
export function extractHtml(document: Document, html: string): ExtractOutcome {
  return extractPage(document, savedAddress(html) ?? '');
}

/** Finds where a saved page was; null where the file does not say. Its canonical address is read with the other facts. */
export function savedAddress(html: string): string | null {
  const head = html.slice(0, headLength);
  for (const pattern of savedFrom) {
    const address = pattern.exec(head)?.[1];
    if (address !== undefined) return address;
  }
  return null;
}
