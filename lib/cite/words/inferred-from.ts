import { isStated } from '../../holdings/is-stated.ts';
import type { QuoteView } from '../../holdings/quote-view.ts';

/** What of a quote tells how its speaker was found. */
export type Attributed = Pick<QuoteView, 'by' | 'speakers' | 'namedAs' | 'antecedent'>;

/** Words that are no names and may stand at the head of a sentence; "I" is written so anywhere. */
const OPENERS: ReadonlySet<string> = new Set(
  'He Him She Her It They Them Both We The A An This That These His Their Its One'.split(' '),
);

/** Says what an inferred speaker was inferred from: "from “she”"; null where the speaker is stated, or nobody. */
export function inferredFrom(quote: Attributed): string | null {
  if (quote.by === null || isStated(quote)) return null;
  if (quote.by === 'carried') return 'from the words around it';
  if (quote.by === 'headline') return 'from the article';
  return quote.namedAs === null ? 'from the article' : `from “${withinLine(quote.namedAs)}”`;
}

/** Takes the capital of a sentence off words that a sentence may begin with: "She", "The minister". */
export function withinLine(words: string): string {
  const [first = ''] = words.split(' ');
  return OPENERS.has(first) ? first.toLowerCase() + words.slice(first.length) : words;
}
