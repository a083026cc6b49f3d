import { problemOf } from '../../problems/refusal.ts';
import type { LibraryDatabase } from '../store/tables.ts';
import { chosenRows, tallySpeakers } from './chosen-rows.ts';
import { FollowedLibrary } from './index/followed-library.ts';
import type { LibraryIndex } from './index/library-index.ts';
import type { IndexAnswer, IndexNews, IndexRequest } from './index-messages.ts';
import type { LibraryQuery } from './library-query.ts';
import { listLibrary } from './lists/list-library.ts';
import type { Listed } from './lists/listed.ts';
import { idAt, readRows } from './read-rows.ts';

/** Lists the effects that serving an index needs. */
export interface ServeEffects {
  readonly database: Pick<LibraryDatabase, 'read'>;
  pause(): Promise<void>;
  now(): number;
  /** Sends news to the page. */
  tell(news: IndexNews): void;
}

/** Answers the page, and follows the library. */
export interface ServedIndex {
  onRequest(request: IndexRequest): Promise<void>;
  /** Is to run whenever the library may have changed, and once to begin with. */
  follow(): Promise<void>;
}

/** Lists that are remembered: whoever scrolls asks for parts of one, and goes back to the one before. */
const MOST_LISTS = 4;

/** What a query found in an index as it was. */
interface Remembered extends Listed {
  readonly index: LibraryIndex;
  readonly edition: number;
}

/** Serves an index of the library. Questions are answered while it is built. */
export function serveIndex({ database, pause, now, tell }: ServeEffects): ServedIndex {
  const library = new FollowedLibrary({
    ...{ database, pause, now },
    onProgress: (progress) => tell({ type: 'progress', progress }),
    onChanged: () => tell({ type: 'changed' }),
  });
  const lists = new Map<string, Remembered>();
  const listOf = (query: LibraryQuery): Remembered => {
    const { index } = library;
    const key = JSON.stringify(query);
    const known = lists.get(key);
    lists.delete(key);
    const isTrue = known?.index === index && known.edition === index.edition;
    const list = known && isTrue ? known : { ...listLibrary(index, query), index, edition: index.edition };
    lists.set(key, list);
    for (const old of [...lists.keys()].slice(0, -MOST_LISTS)) lists.delete(old);
    return list;
  };
  const answer = async (request: IndexRequest): Promise<IndexAnswer> => {
    const { index, numbers, sources, isNear } = listOf(request.query);
    switch (request.ask) {
      case 'find':
        return { ...library.progressOf(request.query.view), total: numbers.length, sources, isNear };
      case 'ids':
        return numbers.map((number) => idAt(index, request.query.view, number));
      case 'rows': {
        const some = numbers.slice(request.start, request.start + request.size);
        return database.read((tables) => readRows(index, tables, { ...request, numbers: some, isNear }));
      }
      case 'whose':
        return tallySpeakers(index, chosenRows(index, numbers, request.ids));
      case 'quotes': {
        const chosen = chosenRows(index, numbers, request.ids);
        const rows = await database.read((tables) =>
          readRows(index, tables, { ...request, numbers: chosen, isNear }),
        );
        return rows.flatMap((row) => (row?.view === 'quotes' ? [row.quote] : []));
      }
    }
  };
  return {
    async onRequest(request) {
      const { number } = request;
      try {
        tell({ type: 'answer', number, value: await answer(request) });
      } catch (error) {
        tell({ type: 'refused', number, error: problemOf(error) });
      }
    },
    follow: () => library.follow(),
  };
}
