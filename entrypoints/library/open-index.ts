import { askIndex } from '../../lib/library/search/ask-index.ts';
import type { IndexNews } from '../../lib/library/search/index-messages.ts';
import type { LibraryIndexClient } from '../../lib/library/search/library-index-client.ts';
import { problemOf } from '../../lib/problems/refusal.ts';

/** Starts the worker that searches the library. It begins to read at once. It is to be closed with whatever shows what it finds. */
export function openIndex(): LibraryIndexClient {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  return askIndex({
    send: (request) => worker.postMessage(request),
    onNews(handler) {
      worker.onmessage = ({ data }: MessageEvent<IndexNews>) => handler(data);
      // A script that does not load, or a mistake of ours.
      worker.onerror = ({ message }) =>
        handler({ type: 'progress', progress: { state: 'failed', error: problemOf(new Error(message)) } });
    },
    close: () => worker.terminate(),
  });
}
