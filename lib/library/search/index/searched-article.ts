import { isStated } from '../../../holdings/is-stated.ts';
import { mentionsWithin } from '../../../holdings/passages/mentions-within.ts';
import { wordsHash } from '../../../holdings/passages/words-hash.ts';
import { provenanceTexts } from '../../../holdings/searched-texts.ts';
import type { ActorId, AnalysedArticle, ArticleId, Quote } from '../../../model.ts';
import { paragraphs } from '../../../text/paragraphs.ts';
import type { Place } from '../../derive/place.ts';
import { articleInLibrary, type StoredArticle } from '../../store/stored-article.ts';
import type { SpeakerWay } from '../library-query.ts';
import { plainText } from '../words/plain-text.ts';
import type { SearchedQuote } from './quote-columns.ts';

/** A quote with those whose record it stands on. */
interface QuoteOnRecord extends SearchedQuote {
  readonly speakers: readonly ActorId[];
  /** Whom it names besides. */
  readonly about: readonly ActorId[];
  /** The plain words that name the speaker in the article. */
  readonly naming: string;
}

/** Holds what the index keeps of an article. Texts are plain words. */
export interface SearchedArticle {
  readonly id: ArticleId;
  readonly place: Place;
  readonly date: string | null;
  readonly source: string | null;
  /** ISO instant. */
  readonly kept: string;
  readonly heading: string;
  /** What it is found by besides its text: heading, source, year, month. */
  readonly head: string;
  /** The text, a line for each paragraph: no phrase stands across two. */
  readonly text: string;
  readonly actors: readonly ActorId[];
  /** In the order of the text. */
  readonly quotes: readonly QuoteOnRecord[];
}

/** Makes an article ready for the index. Linear in the text, its quotes and its mentions. */
export function searchedArticle(stored: StoredArticle): SearchedArticle {
  const article = articleInLibrary(stored);
  const { id, text, title, opening, date, source } = article;
  const mentions = article.mentions.toSorted((a, b) => a.start - b.start);
  const heading = plainText(title ?? opening);
  const provenance = provenanceTexts(article).map((one) => `${plainText(one.text)}${one.also ?? ''}`);
  return {
    ...{ id, place: stored.place, date, source, kept: stored.record.kept, actors: stored.actors },
    heading,
    head: ` ${[heading, ...provenance].join(' ').replace(/ {2,}/g, ' ').trim()} `,
    text: paragraphs(text)
      .map(({ start, end }) => plainText(text.slice(start, end)))
      .join('\n'),
    quotes: article.quotes.map((quote) => ({
      ...searchedQuote(article, quote),
      about: [...new Set(mentionsWithin(mentions, quote).map(({ actor }) => actor))].filter(
        (actor) => !quote.speakers.includes(actor),
      ),
    })),
  };
}

function searchedQuote({ text }: AnalysedArticle, quote: Quote): Omit<QuoteOnRecord, 'about'> {
  const { start, end, kind, stance, speakers, speaker } = quote;
  return {
    ...{ start, kind, stance, speakers, way: wayOf(quote) },
    hash: wordsHash(text, quote),
    text: plainText(text.slice(start, end)),
    naming: speaker === null ? '' : plainText(text.slice(speaker.start, speaker.end)),
  };
}

function wayOf(quote: Quote): SpeakerWay | null {
  if (quote.by === null) return null;
  if (quote.by === 'reader') return 'reader';
  return isStated(quote) ? 'stated' : 'inferred';
}
