import { libraryDatabase } from '../../../lib/browser/library-database.ts';
import { askIndex } from '../../../lib/library/search/ask-index.ts';
import type { IndexNews } from '../../../lib/library/search/index-messages.ts';
import type { IndexProgress, LibraryIndexClient } from '../../../lib/library/search/library-index-client.ts';
import type { LibraryQuery } from '../../../lib/library/search/library-query.ts';
import { serveIndex } from '../../../lib/library/search/serve-index.ts';
import { problemOf } from '../../../lib/problems/refusal.ts';

export {
  addOwnQuote,
  age,
  anew,
  beginAnew,
  damage,
  edit,
  forget,
  keep,
  names,
  putGenerated,
  readOld,
  reopen,
  repair,
  tellIdentity,
  undo,
} from './library-in-page.ts';

/** Serves an index over a connection of its own, as the worker of the library page does. */
function open(): { readonly client: LibraryIndexClient; readonly follow: () => Promise<void> } {
  let hear: (news: IndexNews) => void = () => {};
  const served = serveIndex({
    database: libraryDatabase(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    now: () => performance.now(),
    tell: (news) => hear(news),
  });
  const client = askIndex({
    send: (request) => void served.onRequest(request),
    onNews(handler) {
      hear = handler;
    },
    close: () => {},
  });
  return { client, follow: served.follow };
}

let page = open();
let progress: IndexProgress[] = [];

/** Opens the library page. */
export async function openPage(): Promise<IndexProgress[]> {
  page = open();
  progress = [];
  page.client.onProgress((now) => progress.push(now));
  await page.follow();
  return progress;
}

/** Hears that something changed; gives what progress was told since the page was opened. */
export async function hear(): Promise<IndexProgress[]> {
  await page.follow();
  return progress;
}

export const find = (query: LibraryQuery) =>
  page.client.find(query).catch((error: unknown) => ({ problem: problemOf(error) }));

export const rows = (query: LibraryQuery, start: number, size: number) =>
  page.client.rows(query, start, size);

/** Finds the queries that a page which is opened now answers otherwise. */
export async function differences(queries: readonly LibraryQuery[]): Promise<unknown[]> {
  const other = open();
  await other.follow();
  const found: unknown[] = [];
  for (const query of queries) {
    const [here, there] = await Promise.all(
      [page, other].map(async ({ client }) =>
        JSON.stringify([await client.find(query), await client.rows(query, 0, 30)]),
      ),
    );
    if (here !== there) found.push({ query, here, there });
  }
  return found;
}
