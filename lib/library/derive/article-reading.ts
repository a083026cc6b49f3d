import type { ActorId, AnalysedArticle, ArticleId } from '../../model.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { spaced } from '../../text/spaced.ts';

/** Holds what an engine read in an article. Its actors have the ids that the article gives them, and may be one in the library. */
export interface ArticleReading
  extends Pick<AnalysedArticle, 'opening' | 'mentions' | 'quotes' | 'roles' | 'discovered'> {
  readonly engine: number;
  /** The language in which nothing is read, or `NOT_READABLE`; null where it is. */
  readonly notRead: string | null;
}

/** Stands in place of a language, in the part of BCP 47 that is nobody's, where an engine failed: it is kept and found, without quotes. */
export const NOT_READABLE = 'x-failed';

/** Longest text that is read beside others' questions; the library page reads longer ones. */
export const LONGEST_READ_NOW = 200_000;

/** Longest words that stand for a headline. */
const LONGEST_OPENING = 90;

/** Names an article's own actors by another id of the article: nothing is read again for it. */
export function renamedReading(reading: ArticleReading, from: ArticleId, to: ArticleId): ArticleReading {
  if (from === to) return reading;
  const prefix = `${from}#`;
  const named = (id: ActorId) => (id.startsWith(prefix) ? `${to}#${id.slice(prefix.length)}` : id) as ActorId;
  return {
    ...reading,
    mentions: reading.mentions.map((one) => ({ ...one, actor: named(one.actor) })),
    quotes: reading.quotes.map((one) => ({ ...one, speakers: one.speakers.map(named).sort() })),
    roles: reading.roles.map((one) => ({ ...one, actor: named(one.actor) })),
    discovered: reading.discovered.map((one) => ({ ...one, id: named(one.id) })),
  };
}

/** Gives the first words of a text, cut between two: they stand for the headline of an article that has none. */
export function openingIn(text: string): string {
  const [first] = paragraphs(text.slice(0, 20 * LONGEST_OPENING));
  const line = first === undefined ? '' : spaced(text.slice(first.start, first.end));
  if (line.length <= LONGEST_OPENING) return line;
  const cut = line.lastIndexOf(' ', LONGEST_OPENING);
  return `${line.slice(0, cut > 0 ? cut : LONGEST_OPENING)}…`;
}
