import { analyse } from '../../article/analyse.ts';
import type { Curated } from '../../article/curated.ts';
import { openingOf } from '../../article/header/headline.ts';
import type { ActorId, AnalysedArticle, ArticleId } from '../../model.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import type { ArticleRecord } from '../article-record.ts';
import { ENGINE } from './engine.ts';
import { languageNotRead } from './language-not-read.ts';

/** Holds what an engine read in an article. Its actors have the ids that the article gives them, and may be one in the library. */
export interface ArticleReading
  extends Pick<AnalysedArticle, 'opening' | 'mentions' | 'quotes' | 'roles' | 'discovered'> {
  readonly engine: number;
  /** The language in which nothing is read; null where it is. */
  readonly notRead: string | null;
}

/** Characters in which the first line begins. */
const FIRST_LINES = 2_000;

/** Longest text that is read beside others' questions; the library page reads longer ones. */
export const LONGEST_READ_NOW = 200_000;

/** Reads an article. What the record says of title, day and source is not asked of the text again. Linear in the text. */
export function readRecord(record: ArticleRecord, curated: Curated): ArticleReading {
  const notRead = languageNotRead(record);
  if (notRead !== null)
    return {
      ...{ engine: ENGINE, notRead, opening: openingIn(record.text) },
      ...{ mentions: [], quotes: [], roles: [], discovered: [] },
    };
  const { opening, mentions, quotes, roles, discovered } = analyse(
    record.id,
    record.text,
    curated,
    record.date ?? undefined,
  );
  return { engine: ENGINE, notRead, opening, mentions, quotes, roles, discovered };
}

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

/** Gives the first words of a text: they stand for the headline of an article that has none. */
export function openingIn(text: string): string {
  const [first] = paragraphs(text.slice(0, FIRST_LINES));
  return first === undefined ? '' : openingOf(text.slice(first.start, first.end));
}
