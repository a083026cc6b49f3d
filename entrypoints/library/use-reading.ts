import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingState } from '../../components/library/ReadingNote.tsx';
import { send } from '../../lib/browser/messaging.ts';
import type { ReadingNews } from './reading-news.ts';

/**
 * Has a worker read the articles that wait for it: long ones, and those that an older engine read. `refresh` runs after each slice. What is
 * read stays read, whatever stops the rest: the next visit goes on there.
 */
export function useReading(
  waiting: number,
  refresh: () => Promise<void>,
): { readonly reading: ReadingState; readonly onPause: () => void; readonly onResume: () => void } {
  const [reading, setReading] = useState<ReadingState>({ state: 'none' });
  const worker = useRef<Worker | null>(null);

  const end = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  const start = () => {
    if (worker.current !== null) return;
    const made = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    setReading({ state: 'running', done: 0, total: waiting });
    made.onmessage = async ({ data }: MessageEvent<ReadingNews>) => {
      if (data.type === 'progress')
        setReading((now) => ({
          state: now.state === 'paused' ? 'paused' : 'running',
          done: data.read,
          total: data.total,
        }));
      else end();
      await send<null>({ type: 'library-written' });
      await refresh();
      // Not before the counts are new: as long as articles seem to wait, another worker would begin.
      if (data.type === 'failed') setReading({ state: 'failed', error: data.error });
      else if (data.type === 'over') setReading((now) => (now.state === 'paused' ? now : { state: 'none' }));
    };
  };

  useEffect(() => {
    if (waiting > 0 && reading.state === 'none') start();
  }, [waiting, reading.state]);
  useEffect(() => end, []);

  return {
    reading,
    onPause() {
      worker.current?.postMessage(null);
      setReading((now) => (now.state === 'running' ? { ...now, state: 'paused' } : now));
    },
    onResume: start,
  };
}
