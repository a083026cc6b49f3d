import { expect, test } from 'vitest';
import type { FileProgress } from '../../../components/library/queued-file.ts';
import { fileWords, queueWords } from '../../../components/words/file-words.ts';
import type { ChangeId } from '../../../lib/library/change.ts';
import type { ArticleId } from '../../../lib/model.ts';

const article = 'kept-1' as ArticleId;
const KEPT: FileProgress = {
  ...{ state: 'kept', article, change: 'change-1' as ChangeId, title: 'Rain in Zenda' },
  ...{ quotes: 2, speakers: 1, isRead: true, notRead: null },
};
const REFUSED: FileProgress = {
  state: 'refused',
  error: { code: 'file-unreadable', file: 'photo.jpg', why: 'kind' },
};
const KNOWN = {
  state: 'known',
  known: { article, keptDay: '2024-05-03', changed: 0 },
} as unknown as FileProgress;

test.each<[string, FileProgress, string]>([
  ['one that is kept', KEPT, 'Kept. 2 quotes by 1 speaker'],
  [
    'one in another language',
    { ...KEPT, quotes: 0, speakers: 0, notRead: 'de' },
    'Kept and searchable; quotes are not read in German.',
  ],
  ['one that is long', { ...KEPT, isRead: false }, 'Kept. It is long, and is read below.'],
])('%s', (_, progress, words) => {
  expect(fileWords(progress)).toBe(words);
});

test.each<[string, readonly FileProgress[], string]>([
  ['all of them', [KEPT, KEPT], '2 added'],
  ['some refused', [KEPT, REFUSED, REFUSED], '1 added, 2 refused'],
  ['one that was there', [KNOWN], '1 was kept before'],
  ['several that were there', [KEPT, KNOWN, KNOWN], '1 added, 2 were kept before'],
  ['one taken back', [KEPT, { state: 'undone' }], '1 added, 1 taken back'],
])('a list says what came of %s', (_, progresses, words) => {
  expect(queueWords(progresses.map((progress, id) => ({ id, name: `${id}.txt`, progress })))).toBe(words);
});
