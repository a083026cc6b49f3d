import { extractPage, reading } from './extract-page.ts';
import { extractSelection } from './extract-selection.ts';
import type { ExtractOutcome } from './extracted.ts';

/**
 * Reads the article of a document that somebody looks at: what they selected, or else the page. Reads a copy, so that the page is as before;
 * the copy and the address are taken at one moment, since sites change both by script.
 */
export function extractOpen(document: Document): ExtractOutcome {
  const address = document.URL;
  const selected = selectedNodes(document);
  return selected.length > 0
    ? extractSelection(document, address, selected)
    : reading(document, () => extractPage(document.cloneNode(true) as Document, address));
}

/** Reads the article of a document that somebody looks at, whatever they selected in it. */
export function extractWhole(document: Document): ExtractOutcome {
  const address = document.URL;
  return reading(document, () => extractPage(document.cloneNode(true) as Document, address));
}

/** Copies what is selected; empty where nothing with words is. */
function selectedNodes(document: Document): Node[] {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim() === '') return [];
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at).cloneContents());
}
