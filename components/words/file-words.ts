import type { FileProgress } from '../library/queued-file.ts';
import { justKeptWords, knownWords } from './keep-words.ts';
import { problemWords } from './problem-words.ts';

/** Says how far a file is on its way into the library. */
export function fileWords(progress: FileProgress): string {
  switch (progress.state) {
    case 'waiting':
      return 'Waiting';
    case 'reading':
      return 'Reading…';
    case 'keeping':
      return 'Keeping…';
    case 'kept':
      return progress.isRead ? `Kept. ${justKeptWords(progress)}` : 'Kept. It is long, and is read below.';
    case 'known':
      return knownWords(progress.known);
    case 'refused':
      return problemWords(progress.error);
    case 'undone':
      return 'Taken back.';
  }
}
