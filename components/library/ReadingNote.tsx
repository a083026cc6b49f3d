import type { Problem } from '../../lib/problems/problem.ts';
import { grouped } from '../grouped.ts';
import { problemWords } from '../words/problem-words.ts';

/** Tells how far the reading of articles is that were too long to be read when they were kept, or that an older version read. */
export type ReadingState =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'paused'; readonly done: number; readonly total: number }
  | { readonly state: 'failed'; readonly error: Problem };

/** Shows the reading of articles, and lets the reader pause it. What is read stays read, whatever stops the rest. */
export function ReadingNote(props: {
  readonly reading: ReadingState;
  readonly onPause: () => void;
  readonly onResume: () => void;
}) {
  const { reading, onPause, onResume } = props;
  if (reading.state === 'none') return null;
  if (reading.state === 'failed')
    return (
      <p class="library-note" role="alert">
        <span>{problemWords(reading.error)} Your articles and corrections are all there.</span>
        <button type="button" class="link-button" onClick={onResume}>
          Try again
        </button>
      </p>
    );
  const { done, total } = reading;
  const isRunning = reading.state === 'running';
  return (
    <div class="reading-note">
      <p>
        <span role="status">
          {isRunning ? 'Reading' : 'Paused at'} {grouped(done)} of {grouped(total)}{' '}
          {total === 1 ? 'article' : 'articles'}
          {isRunning && '…'}
        </span>
        <button type="button" class="link-button" onClick={isRunning ? onPause : onResume}>
          {isRunning ? 'Pause' : 'Go on'}
        </button>
      </p>
      <progress aria-label="Reading articles" value={done} max={Math.max(1, total)} />
      <p class="reading-why">
        Long articles, and those that an older On Record read, are read here. What you corrected stays as it
        is.
      </p>
    </div>
  );
}
