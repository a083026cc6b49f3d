import type { QuoteView } from '../../holdings/quote-view.ts';
import { Refusal } from '../../problems/refusal.ts';
import type { IndexAnswer, IndexNews, IndexQuestion, IndexRequest } from './index-messages.ts';
import type {
  IdOf,
  IndexProgress,
  LibraryFound,
  LibraryIndexClient,
  SpeakerTally,
} from './library-index-client.ts';
import type { RowOf } from './library-rows.ts';

/** Leads to what serves an index, in a worker of the page. */
export interface IndexPort {
  send(request: IndexRequest): void;
  /** Has the one handler of all news. */
  onNews(handler: (news: IndexNews) => void): void;
  close(): void;
}

/** Asks an index behind a port. */
export function askIndex(port: IndexPort): LibraryIndexClient {
  const waiting = new Map<number, { resolve(value: IndexAnswer): void; reject(error: unknown): void }>();
  const onProgress = new Set<(progress: IndexProgress) => void>();
  const onChanged = new Set<() => void>();
  let progress: IndexProgress = { state: 'building', read: 0, total: 0 };
  let count = 0;

  port.onNews((news) => {
    switch (news.type) {
      case 'answer':
        waiting.get(news.number)?.resolve(news.value);
        waiting.delete(news.number);
        break;
      case 'refused':
        waiting.get(news.number)?.reject(new Refusal(news.error));
        waiting.delete(news.number);
        break;
      case 'progress':
        progress = news.progress;
        for (const handler of onProgress) handler(progress);
        break;
      case 'changed':
        for (const handler of onChanged) handler();
    }
  });

  const ask = (question: IndexQuestion): Promise<IndexAnswer> =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      port.send({ ...question, number: count });
    });

  return {
    find: async (query) => (await ask({ ask: 'find', query })) as LibraryFound,
    rows: async (query, start, size) =>
      (await ask({ ask: 'rows', query, start, size })) as readonly (RowOf<typeof query> | null)[],
    ids: async (query) => (await ask({ ask: 'ids', query })) as readonly IdOf<typeof query>[],
    quotes: async (query, ids) => (await ask({ ask: 'quotes', query, ids })) as readonly QuoteView[],
    whose: async (query, ids) => (await ask({ ask: 'whose', query, ids })) as SpeakerTally,
    onProgress(handler) {
      onProgress.add(handler);
      handler(progress);
      return () => void onProgress.delete(handler);
    },
    onChanged(handler) {
      onChanged.add(handler);
      return () => void onChanged.delete(handler);
    },
    close() {
      port.close();
      for (const { reject } of waiting.values()) reject(new Refusal({ code: 'no-answer', asked: 'window' }));
      waiting.clear();
    },
  };
}
