import { expect, test } from 'vitest';
import { noteWords } from '../../../components/words/note-words.ts';
import { LONGEST_PAGE } from '../../../lib/page/dom/longest-page.ts';

test.each([
  [
    { code: 'page-too-long', characters: LONGEST_PAGE } as const,
    'This page is very long: 5 million characters of it were read.',
  ],
  [{ code: 'page-too-fast' } as const, 'This page changes very fast: new text is read with a delay.'],
])('%j is told', (note, words) => {
  expect(noteWords(note)).toBe(words);
});

test.each([
  ['fr', 'French'],
  ['zh', 'Chinese'],
  ['fil', 'Filipino'],
  ['xq', 'another language'],
  ['', 'another language'],
  ['__proto__', 'another language'],
])('a page that declares %j is in %s', (language, name) => {
  expect(noteWords({ code: 'other-language', language })).toBe(
    `This page is in ${name}: only full names count here.`,
  );
});
