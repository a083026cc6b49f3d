import { extractTab } from '../../lib/answering/keeping/extract-tab.ts';
import { valueOfScript } from '../../lib/browser/scripting.ts';
import type { ExtractOutcome } from '../../lib/extract/extracted.ts';

/** Reads the page of a tab, in its top document, or what is selected there. */
export function extractFrom(tab: number): Promise<ExtractOutcome> {
  return extractTab(() => valueOfScript(tab, '/extract.js'));
}

/** Reads the page of a tab, in its top document, whatever is selected there. */
export function extractWholeFrom(tab: number): Promise<ExtractOutcome> {
  return extractTab(() => valueOfScript(tab, '/extract-whole.js'));
}
