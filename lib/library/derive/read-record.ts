import { analyse } from '../../article/analyse.ts';
import type { Curated } from '../../article/curated.ts';
import type { ArticleRecord } from '../article-record.ts';
import { type ArticleReading, NOT_READABLE, openingIn } from './article-reading.ts';
import { ENGINE } from './engine.ts';
import { languageNotRead } from './language-not-read.ts';

/**
 * Reads an article. What the record says of title, day and source is not asked of the text again. Where the engine fails, which is a mistake of
 * ours, nothing is read and the reading says so: an article that somebody keeps is kept. Linear in the text.
 */
export function readRecord(record: ArticleRecord, curated: Curated): ArticleReading {
  const notRead = languageNotRead(record);
  if (notRead !== null) return nothingRead(record, notRead);
  try {
    const { opening, mentions, quotes, roles, discovered } = analyse(
      record.id,
      record.text,
      curated,
      record.date ?? undefined,
    );
    return { engine: ENGINE, notRead, opening, mentions, quotes, roles, discovered };
  } catch {
    return nothingRead(record, NOT_READABLE);
  }
}

function nothingRead({ text }: ArticleRecord, notRead: string): ArticleReading {
  return {
    ...{ engine: ENGINE, notRead, opening: openingIn(text) },
    ...{ mentions: [], quotes: [], roles: [], discovered: [] },
  };
}
