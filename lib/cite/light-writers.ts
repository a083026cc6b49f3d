import type { CiteWriters } from './cite-format.ts';
import { htmlCitation } from './html.ts';
import { markdownCitation } from './markdown.ts';
import { sentenceLink } from './sentence-link.ts';

/** Holds the writers that the card in a page offers: it is loaded at a click on somebody's page, and is to be there at once. */
export const LIGHT_WRITERS = {
  markdown: markdownCitation,
  html: htmlCitation,
  link: sentenceLink,
} as const satisfies CiteWriters;
