import { articleLines } from './body/article-lines.ts';
import { reading } from './extract-page.ts';
import type { ExtractOutcome } from './extracted.ts';
import { pageFacts } from './facts/page-facts.ts';
import { outcomeOf } from './outcome-of.ts';
import { readSource } from './source/read-source.ts';

/**
 * Reads what a reader selected as an article, with the facts of its page. `selected` holds copies of the selection's ranges, in order.
 * Nothing is left out of it: the reader chose the words.
 */
export function extractSelection(
  document: Document,
  address: string,
  selected: readonly Node[],
): ExtractOutcome {
  return reading(document, () => {
    const lines = selected.flatMap((fragment) => articleLines(fragment));
    const text = lines.map((line) => line.text).join('\n\n');
    return outcomeOf(
      { ...pageFacts(readSource(document, address)), text, isExcerpt: false, isWhole: false },
      1,
    );
  });
}
