import { grouped } from '../grouped.ts';
import type { FileProgress, QueuedFile } from '../library/queued-file.ts';
import { justKeptWords, knownWords, notReadWords } from './keep-words.ts';
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
      if (!progress.isRead) return 'Kept. It is long, and is read below.';
      return progress.notRead === null ? `Kept. ${justKeptWords(progress)}` : notReadWords(progress.notRead);
    case 'known':
      return knownWords(progress.known);
    case 'refused':
      return problemWords(progress.error);
    case 'undone':
      return 'Taken back.';
  }
}

/** Says what came of the files that were added: "12 added, 3 refused, 1 was kept before". */
export function queueWords(files: readonly QueuedFile[]): string {
  const count = (state: FileProgress['state']) =>
    files.filter(({ progress }) => progress.state === state).length;
  const known = count('known');
  const told: readonly (readonly [number, string])[] = [
    [count('kept'), 'added'],
    [count('refused'), 'refused'],
    [known, known === 1 ? 'was kept before' : 'were kept before'],
    [count('undone'), 'taken back'],
  ];
  return told.flatMap(([many, what]) => (many === 0 ? [] : [`${grouped(many)} ${what}`])).join(', ');
}
