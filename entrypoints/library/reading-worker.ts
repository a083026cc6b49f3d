import { libraryDatabase } from '../../lib/browser/library-database.ts';
import { readAgain } from '../../lib/library/read-again.ts';
import { readPack } from '../../lib/packs/pack.ts';
import { problemOf } from '../../lib/problems/refusal.ts';
import type { ReadingNews } from './reading-news.ts';

/** What a worker has in place of a window. */
const worker = globalThis as unknown as {
  postMessage(news: ReadingNews): void;
  onmessage: (() => void) | null;
};

/** One page reads at a time: two would do the same work twice. The other waits, and goes on where the first is closed. */
const LOCK = 'library-reading';

const stop = new AbortController();
// The page has one thing to say.
worker.onmessage = () => stop.abort();

async function curated() {
  return readPack(await (await fetch('/index.json')).text()).actors;
}

navigator.locks
  .request(LOCK, { signal: stop.signal }, () =>
    readAgain({
      database: libraryDatabase(),
      curated,
      signal: stop.signal,
      onProgress: ({ read, total }) => worker.postMessage({ type: 'progress', read, total }),
    }),
  )
  .then(
    () => worker.postMessage({ type: 'over' }),
    (error: unknown) =>
      worker.postMessage(
        stop.signal.aborted ? { type: 'over' } : { type: 'failed', error: problemOf(error) },
      ),
  );
