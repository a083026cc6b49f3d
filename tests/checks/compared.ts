import { compareQuotes, type Likeness } from '../../lib/checks/compare/compare-quotes.ts';
import type { SpeakersCompared } from '../../lib/checks/compare/compare-speakers.ts';
import { readQuoteWords } from '../../lib/checks/words/quote-words.ts';

const read = (text: string) => ({ text, words: readQuoteWords(text) });

/** Compares two quotes, divided by " / ". */
export function compared(sentence: string, speakers: SpeakersCompared = 'unknown'): Likeness {
  const [known = '', quoted = ''] = sentence.split(' / ');
  const likeness = compareQuotes(read(known), read(quoted), speakers);
  if (!likeness) throw new Error(`nothing in common: ${sentence}`);
  return likeness;
}
