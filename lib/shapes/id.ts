/** Ids as they are stored and sent. */
import type { ActorId, ArticleId, QuoteId, SentenceId } from '../model.ts';
import { text } from './text.ts';

/** Longest id, in UTF-16 code units: a file's name (255 on every system), a separator, and a name found in it. */
const LONGEST_ID = 600;

/** Checks an actor's id. */
export const ACTOR_ID = text<ActorId>(LONGEST_ID);
/** Checks an article's id. */
export const ARTICLE_ID = text<ArticleId>(LONGEST_ID);
/** Checks a quote's id. */
export const QUOTE_ID = text<QuoteId>(LONGEST_ID);
/** Checks a sentence's id. */
export const SENTENCE_ID = text<SentenceId>(LONGEST_ID);
