import type { AnalysedArticle, Quote, Span } from '../model.ts';
import { spaced } from '../text/spaced.ts';
import { hangingBy } from './passages/hanging.ts';
import type { Passage } from './passages/passages.ts';
import { sentenceAt, sentenceBefore } from './passages/sentence-at.ts';
import { quoteIdOf } from './quote-id.ts';
import { type ActorNames, type QuoteView, viewQuote } from './quote-view.ts';
import type { Slice } from './slice.ts';

/** Holds what is shown of a quote that stands before another one. */
type QuoteBefore = Pick<
  QuoteView,
  'kind' | 'text' | 'stance' | 'reporting' | 'speakers' | 'namedAs' | 'by' | 'antecedent'
>;

/** Shows the sentence before a quote that means something of it, and whose words it is. */
export type SentenceBefore =
  | { readonly of: 'article'; readonly text: string }
  /** A quote of the same speaker, or of others: the sentence cut out of it would pass for the article's own. */
  | { readonly of: 'speaker' | 'others'; readonly quote: QuoteBefore };

/** Shows a quote within a passage. */
export interface PassageQuote extends QuoteView {
  /** Null where the quote can be read alone, or behind the one shown before it. */
  readonly before: SentenceBefore | null;
}

/** Shows what one speaker says in one stretch of an article: one quote, or several in a row. */
export interface PassageView {
  /** The id of its first quote. */
  readonly id: QuoteView['id'];
  readonly date: string | null;
  /** Its place among the passages of its article: 0 has a direct quote, 1 a mixed one, 2 neither. */
  readonly rank: number;
  /** In the order of the text; at least one. */
  readonly quotes: readonly PassageQuote[];
}

/** Holds a part of a list of passages. */
export interface PassageSlice extends Slice<PassageView> {
  /** Counts the quotes of the whole list; `total` counts its passages. */
  readonly quotes: number;
}

/** Shows a passage of an article. */
export function viewPassage(
  article: AnalysedArticle,
  { quotes, rank }: Passage,
  actors: ActorNames,
): PassageView {
  return {
    id: quoteIdOf(article, quotes[0]),
    date: article.date,
    rank,
    quotes: quotes.map((quote, at) => ({
      ...viewQuote(article, quote, actors),
      before: beforeOf(article, quote, quotes[at - 1] ?? null, actors),
    })),
  };
}

/** Shows the sentence before where a quote hangs on it, unless that one is `shown` right before. */
function beforeOf(
  article: AnalysedArticle,
  quote: Quote,
  shown: Quote | null,
  actors: ActorNames,
): SentenceBefore | null {
  const { text } = article;
  if (hangingBy(text.slice(quote.start, quote.end), quote.kind) === null) return null;
  const sentence = sentenceBefore(text, quote.start);
  const from = Math.min(sentence?.start ?? quote.start, sentenceAt(text, quote.start).start);
  const around = sentence && quoteAround(article, sentence);
  const said = ownQuoteBetween(article, quote, from) ?? around;
  if (said !== null) {
    if (said === shown || said.end > quote.start) return null;
    const isOwn = said.speakers.length > 0 && speakersOf(said) === speakersOf(quote);
    return { of: isOwn ? 'speaker' : 'others', quote: quoteBefore(viewQuote(article, said, actors)) };
  }
  return sentence && { of: 'article', text: spaced(text.slice(sentence.start, sentence.end)) };
}

function quoteBefore(view: QuoteView): QuoteBefore {
  const { kind, text, stance, reporting, speakers, namedAs, by, antecedent } = view;
  return { kind, text, stance, reporting, speakers, namedAs, by, antecedent };
}

/** Finds the quote in which a sentence begins, or which leaves no word of it to the article. */
function quoteAround({ text, quotes }: AnalysedArticle, sentence: Span): Quote | null {
  const isAround = ({ start, end }: Quote): boolean =>
    end > sentence.start &&
    start < sentence.end &&
    (start < sentence.start ||
      !/[\p{L}\p{N}]/u.test(
        text.slice(sentence.start, start) + text.slice(end, Math.max(end, sentence.end)),
      ));
  return quotes.find(isAround) ?? null;
}

const speakersOf = ({ speakers }: Quote): string => speakers.join();

/** Finds the last quote of the same speaker that begins behind an offset and ends before a quote. */
function ownQuoteBetween({ quotes }: AnalysedArticle, quote: Quote, from: number): Quote | null {
  const speakers = speakersOf(quote);
  if (speakers === '') return null;
  let found: Quote | null = null;
  for (const one of quotes)
    if (one.start >= from && one.end <= quote.start && speakersOf(one) === speakers)
      if (found === null || one.end > found.end) found = one;
  return found;
}
