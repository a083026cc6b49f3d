import { onLibraryChanged } from '../../lib/browser/library-channel.ts';
import { libraryDatabase } from '../../lib/browser/library-database.ts';
import type { IndexNews, IndexRequest } from '../../lib/library/search/index-messages.ts';
import { serveIndex } from '../../lib/library/search/serve-index.ts';

/** What a worker has in place of a window. */
const worker = globalThis as unknown as {
  postMessage(news: IndexNews): void;
  onmessage: ((event: MessageEvent<IndexRequest>) => void) | null;
};

/** A message to itself comes after those that wait; a timer would wait for four milliseconds besides. */
const turns = new MessageChannel();

const served = serveIndex({
  database: libraryDatabase(),
  pause: () =>
    new Promise((resolve) => {
      turns.port1.onmessage = () => resolve();
      turns.port2.postMessage(null);
    }),
  now: () => performance.now(),
  tell: (news) => worker.postMessage(news),
});

worker.onmessage = ({ data }) => void served.onRequest(data);
onLibraryChanged(() => void served.follow());
void served.follow();
