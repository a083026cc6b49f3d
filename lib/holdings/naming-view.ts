import type { AnalysedArticle, ArticleId, Mention, Quote, SentenceId, Span } from '../model.ts';
import { spaced } from '../text/spaced.ts';
import { mentionsWithin } from './passages/mentions-within.ts';
import { sentenceAt } from './passages/sentence-at.ts';
import { sentenceIdOf } from './passages/sentence-id.ts';
import { type ActorNames, type QuoteView, viewQuote } from './quote-view.ts';

/** Shows a sentence that names an actor. */
export interface NamingSentence {
  readonly id: SentenceId;
  /** The sentence in runs, the names of the actor apart; of a long one what stands around the first name. */
  readonly runs: readonly { readonly text: string; readonly isName: boolean }[];
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
/** Characters kept on each side of the first name: more of a sentence is read in the article. */
const AROUND = 160;

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
    runs: runsOf(article.text, sentence, mentionsWithin(mentions, sentence)),
    namings: mentionsWithin(namings, sentence).length,
  }));
}

function runsOf(text: string, sentence: Span, names: readonly Mention[]): NamingSentence['runs'] {
  const { start, end } = shortened(text, sentence, names[0] ?? sentence);
  const runs: { text: string; isName: boolean }[] = [];
  const add = (from: number, to: number, isName: boolean) => {
    if (from < to) runs.push({ text: spaced(text.slice(from, to)), isName });
  };
  let from = start;
  for (const name of names.filter((one) => one.end <= end)) {
    add(from, name.start, false);
    add(name.start, name.end, true);
    from = name.end;
  }
  add(from, end, false);
  if (start > sentence.start) runs.unshift({ text: '… ', isName: false });
  if (end < sentence.end) runs.push({ text: ' …', isName: false });
  return runs;
}

/** Cuts a long sentence between words. */
function shortened(text: string, sentence: Span, name: Span): Span {
  if (sentence.end - sentence.start <= 2.5 * AROUND) return { start: sentence.start, end: sentence.end };
  const start = name.start - sentence.start <= AROUND ? sentence.start : name.start - AROUND;
  const end = sentence.end - name.end <= AROUND ? sentence.end : name.end + AROUND;
  return {
    start: start === sentence.start ? start : wordAt(text, start, name.start),
    end: end === sentence.end ? end : Math.max(name.end, text.lastIndexOf(' ', end)),
  };
}

function wordAt(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= to ? to : space + 1;
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
