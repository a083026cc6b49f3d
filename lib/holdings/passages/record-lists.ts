import type { ActorId, AnalysedArticle, Quote } from '../../model.ts';
import { listOf } from './list-of.ts';
import { mentionsWithin } from './mentions-within.ts';
import { inTextOrder, type Passage, passageCutter } from './passages.ts';

/** Lists what an article has on record, by the actor on whose record it stands. */
export interface RecordLists {
  readonly saidBy: ReadonlyMap<ActorId, readonly Passage[]>;
  /** What others say in whose words the actor is mentioned. */
  readonly about: ReadonlyMap<ActorId, readonly Passage[]>;
  /** Lists all of it, whoever says it: few ask for that. */
  readonly reported: () => readonly Passage[];
}

/** Lists an article's passages for everybody on record in it. Linear in its quotes and mentions. */
export function recordListsOf(article: AnalysedArticle): RecordLists {
  const quotes = inTextOrder(article);
  const cut = passageCutter(article.text, quotes);
  const saidBy = new Map<ActorId, Quote[]>();
  const about = new Map<ActorId, Quote[]>();
  const mentions = article.mentions.toSorted((a, b) => a.start - b.start);
  for (const quote of quotes) {
    for (const id of quote.speakers) listOf(saidBy, id).push(quote);
    const mentioned = new Set(mentionsWithin(mentions, quote).map(({ actor }) => actor));
    for (const id of mentioned) if (!quote.speakers.includes(id)) listOf(about, id).push(quote);
  }
  const cutEach = (lists: ReadonlyMap<ActorId, readonly Quote[]>) =>
    new Map([...lists].map(([id, own]) => [id, cut(own)]));
  return { saidBy: cutEach(saidBy), about: cutEach(about), reported: () => cut(quotes) };
}
