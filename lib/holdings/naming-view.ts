import type {
  Actor,
  ActorId,
  AnalysedArticle,
  ArticleId,
  Mention,
  Quote,
  SentenceId,
  Span,
} from '../model.ts';
import { spaced } from '../text/spaced.ts';
import { mentionsWithin } from './passages/mentions-within.ts';
import { sentenceAt } from './passages/sentence-at.ts';
import { sentenceIdOf } from './passages/sentence-id.ts';
import { type QuoteView, viewQuote } from './quote-view.ts';

/** Shows a sentence that names an actor. */
export interface NamingSentence {
  readonly id: SentenceId;
  /** The sentence in runs, the names of the actor apart; of a long one what stands around the first name. */
  readonly runs: readonly { readonly text: string; readonly isName: boolean }[];
  /** Counts the names in the sentence, shown or not. */
  readonly names: number;
}

/** Shows where an article names an actor, and what is on record nearby. */
export interface NamingView {
  readonly id: ArticleId;
  readonly date: string | null;
  readonly source: string | null;
  /** Counts the article's mentions of the actor. */
  readonly mentions: number;
  /** The first sentences that name the actor: those without a quote of theirs, or about them, where there are any. */
  readonly sentences: readonly NamingSentence[];
  /** The quotes that stand nearest and neither are of the actor nor mention them, in the order of the text. */
  readonly nearest: readonly QuoteView[];
}

const MOST_SENTENCES = 3;
/** So many sentences are looked at for them. */
const MOST_READ = 12;
const MOST_NEAREST = 2;
/** Characters kept on each side of the first name: more of a sentence is read in the article. */
const AROUND = 160;

/** Shows where an article names an actor. */
export function viewNaming(
  article: AnalysedArticle,
  id: ActorId,
  actors: ReadonlyMap<ActorId, Pick<Actor, 'name'>>,
): NamingView {
  const mentions = article.mentions.filter(({ actor }) => actor === id).sort((a, b) => a.start - b.start);
  const isOwn = (quote: Quote) => quote.speakers.includes(id) || mentionsWithin(mentions, quote).length > 0;
  const own = new Set(article.quotes.filter(isOwn));
  const others = article.quotes.filter((quote) => !own.has(quote));
  return {
    id: article.id,
    date: article.date,
    source: article.source,
    mentions: mentions.length,
    sentences: sentencesThatName(article, mentions, [...own]),
    nearest: nearestQuotes(others, mentions).map((quote) => viewQuote(article, quote, actors)),
  };
}

function sentencesThatName(
  article: AnalysedArticle,
  mentions: readonly Mention[],
  own: readonly Quote[],
): NamingSentence[] {
  const sentences: Span[] = [];
  for (const { start } of mentions) {
    if (sentences.length === MOST_READ) break;
    if (start >= (sentences.at(-1)?.end ?? 0)) sentences.push(sentenceAt(article.text, start));
  }
  const others = sentences.filter((sentence) => !own.some((quote) => overlap(quote, sentence)));
  return (others.length > 0 ? others : sentences).slice(0, MOST_SENTENCES).map((sentence) => {
    const names = mentionsWithin(mentions, sentence);
    return {
      id: sentenceIdOf(article, sentence),
      runs: runsOf(article.text, sentence, names),
      names: names.length,
    };
  });
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

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

/** Finds the quotes nearest to the first mention. */
function nearestQuotes(quotes: readonly Quote[], [first]: readonly Mention[]): Quote[] {
  if (first === undefined) return [];
  const far = (quote: Quote) => Math.max(0, quote.start - first.end, first.start - quote.end);
  return quotes
    .toSorted((a, b) => far(a) - far(b) || a.start - b.start)
    .slice(0, MOST_NEAREST)
    .sort((a, b) => a.start - b.start);
}
