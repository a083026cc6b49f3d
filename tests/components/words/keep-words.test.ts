import { expect, test } from 'vitest';
import { justKeptWords, keepNotes, knownWords, quotesWords } from '../../../components/words/keep-words.ts';
import type { ArticleId } from '../../../lib/model.ts';

test.each([
  [{ quotes: 0, speakers: 0 }, 'No quotes found'],
  [{ quotes: 1, speakers: 1 }, '1 quote by 1 speaker'],
  [{ quotes: 12, speakers: 5 }, '12 quotes by 5 speakers'],
  [{ quotes: 2, speakers: 0 }, '2 quotes'],
])('%j', (counts, words) => {
  expect(quotesWords(counts)).toBe(words);
});

test.each([
  [0, 'Kept on 3 May 2024, and unchanged since.'],
  [1, 'Kept on 3 May 2024; 1 paragraph has changed since.'],
  [2, 'Kept on 3 May 2024; 2 paragraphs have changed since.'],
])('an article that is kept, with %i paragraphs changed', (changed, words) => {
  expect(knownWords({ article: 'a' as ArticleId, keptDay: '2024-05-03', changed })).toBe(words);
});

const PREVIEW = { quotes: 0, speakers: 0, words: 90, known: null, notRead: null, isReadNow: true };
const WHOLE = { isExcerpt: false, isWhole: true };

test.each([
  [PREVIEW, WHOLE, []],
  [PREVIEW, { isExcerpt: true, isWhole: true }, [/^This is an excerpt/]],
  [
    { ...PREVIEW, known: { article: 'a' as ArticleId, keptDay: '2024-05-03', changed: 2 } },
    { isExcerpt: true, isWhole: true },
    [/To update would leave no more/],
  ],
  [PREVIEW, { isExcerpt: false, isWhole: false }, [/what you selected/]],
  [{ ...PREVIEW, notRead: 'tr-TR', isReadNow: false }, WHOLE, [/quotes are not read in Turkish\.$/]],
  [{ ...PREVIEW, notRead: '??' }, WHOLE, [/in another language\.$/]],
  [{ ...PREVIEW, isReadNow: false }, WHOLE, [/when you open your library/]],
])('notes of %j %j', (preview, extracted, notes) => {
  const said = keepNotes(preview, extracted);
  expect(said).toHaveLength(notes.length);
  for (const [at, note] of notes.entries()) expect(said[at]).toMatch(note);
});

const KEPT = { quotes: 2, speakers: 1, isRead: true, notRead: null };

test.each([
  ['with quotes', KEPT, /^2 quotes by 1 speaker$/],
  ['without any', { ...KEPT, quotes: 0, speakers: 0 }, /^No quotes found$/],
  ['that is not read yet', { ...KEPT, quotes: 0, speakers: 0, isRead: false }, /are read when you open/],
  ['in another language', { ...KEPT, quotes: 0, speakers: 0, notRead: 'tr' }, /not read in Turkish/],
  [
    'in which the engine failed',
    { ...KEPT, quotes: 0, speakers: 0, notRead: 'x-failed' },
    /^Kept.* mark them/,
  ],
])('an article that was just kept: %s', (_, kept, words) => {
  expect(justKeptWords(kept)).toMatch(words);
});
