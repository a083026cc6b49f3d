import { knownEverywhere } from '../../../lib/library/derive/known-everywhere.ts';
import { readRecord } from '../../../lib/library/derive/read-record.ts';
import type { KeptPart } from '../../../lib/library/store/stored-article.ts';
import type { ArticleId } from '../../../lib/model.ts';

const { curated } = knownEverywhere([]);

/** Keeps a text as article number so and so, of its own publisher and day, at most nine of them. */
export function keptPartOf(number: number, text: string): KeptPart {
  const record = {
    ...{ id: `a${number}` as ArticleId, origin: 'page' as const, title: null, authors: [] },
    ...{ source: `Post of ${number}`, address: `https://news.example/${number}`, language: 'en' },
    ...{ date: `2024-05-0${number}`, dateIsSure: true, datePrinted: null, isExcerpt: false },
    ...{ kept: `2024-05-0${number}T10:00:00Z`, keptDay: `2024-05-0${number}`, edited: [], text },
  };
  return { record, own: [], change: 'c' as never, reading: readRecord(record, curated) };
}
