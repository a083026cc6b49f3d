import { articleLines } from './body/article-lines.ts';
import { unlessBroken } from './extract-page.ts';
import type { ExtractOutcome } from './extracted.ts';
import { pageFacts } from './facts/page-facts.ts';
import { outcomeOf } from './outcome-of.ts';
import { readSource } from './source/read-source.ts';

/**
 * Reads what a reader selected as an article, with the facts of its page. `selected` holds copies of the selection's ranges, in order.
 * Nothing is left out of it: the reader chose the words. No page is too large for it, since no article is looked for.
 */
export function extractSelection(
  document: Document,
  address: string,
  selected: readonly Node[],
): ExtractOutcome {
  return unlessBroken(() => {
    const lines = selected.flatMap((fragment) => articleLines(fragment));
    const text = lines.map((line) => line.text).join('\n\n');
    return outcomeOf(
      { ...pageFacts(readSource(document, address)), text, isExcerpt: false, isWhole: false },
      1,
    );
  });
}
