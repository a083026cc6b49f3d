import type { AnalysedArticle, ArticleId, Mention, Quote, SentenceId, Span } from '../model.ts';
import { mentionsWithin } from './passages/mentions-within.ts';
import { sentenceAt } from './passages/sentence-at.ts';
import { sentenceIdOf } from './passages/sentence-id.ts';
import { type SentenceRuns, sentenceRuns } from './passages/sentence-runs.ts';
import { type ActorNames, type QuoteView, viewQuote } from './quote-view.ts';

/** Shows a sentence that names an actor. */
export interface NamingSentence {
  readonly id: SentenceId;
  /** The sentence, the names of the actor marked; of a long one what stands around the first name. */
  readonly runs: SentenceRuns;
  /** Counts those of the article's namings that stand in the sentence. */
  readonly namings: number;
}

/** Shows where an article names an actor, and what is on record nearby. */
export interface NamingView {
  readonly id: ArticleId;
  readonly date: string | null;
  readonly source: string | null;
  /** Counts the places where the article names the actor beside what is on record. */
  readonly namings: number;
  /** The first sentences that do. */
  readonly sentences: readonly NamingSentence[];
  /** The quotes that stand nearest and neither are of the actor nor mention them, in the order of the text. */
  readonly nearest: readonly QuoteView[];
}

const MOST_SENTENCES = 3;
const MOST_NEAREST = 2;

/** Shows where an article names an actor beside what is on record: at one place at least, in the order of the text. */
export function viewNaming(
  article: AnalysedArticle,
  namings: readonly Mention[],
  actors: ActorNames,
): NamingView {
  const mentions = article.mentions
    .filter(({ actor }) => actor === namings[0]?.actor)
    .sort((a, b) => a.start - b.start);
  return {
    id: article.id,
    date: article.date,
    source: article.source,
    namings: namings.length,
    sentences: sentencesThatName(article, namings, mentions),
    nearest: nearestQuotes(article, namings, mentions).map((quote) => viewQuote(article, quote, actors)),
  };
}

function sentencesThatName(
  article: AnalysedArticle,
  namings: readonly Mention[],
  mentions: readonly Mention[],
): NamingSentence[] {
  const sentences: Span[] = [];
  for (const { start } of namings) {
    if (sentences.length === MOST_SENTENCES) break;
    if (start >= (sentences.at(-1)?.end ?? 0)) sentences.push(sentenceAt(article.text, start));
  }
  return sentences.map((sentence) => ({
    id: sentenceIdOf(article, sentence),
    runs: sentenceRuns(article.text, sentence, mentionsWithin(mentions, sentence)),
    namings: mentionsWithin(namings, sentence).length,
  }));
}

/** Finds the quotes nearest to the first naming; those of the actor, or about them, stand in lists of their own. */
function nearestQuotes(
  article: AnalysedArticle,
  [first]: readonly Mention[],
  mentions: readonly Mention[],
): Quote[] {
  if (first === undefined) return [];
  const { actor } = first;
  const far = (quote: Quote) => Math.max(0, quote.start - first.end, first.start - quote.end);
  return article.quotes
    .filter((quote) => !quote.speakers.includes(actor) && mentionsWithin(mentions, quote).length === 0)
    .sort((a, b) => far(a) - far(b) || a.start - b.start)
    .slice(0, MOST_NEAREST)
    .sort((a, b) => a.start - b.start);
}
