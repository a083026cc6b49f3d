import { expect, test } from 'vitest';
import { importedWords } from '../../../components/words/imported-words.ts';

test.each([
  [0, 0, 'The file holds no corrections.'],
  [1, 0, 'Imported 1 correction.'],
  [3, 2, 'Imported 3 corrections; you had 2 already.'],
  [0, 1, 'You had this correction already.'],
  [0, 4, 'You had all 4 already.'],
])('%i new, %i kept already: %s', (added, alreadyKept, words) => {
  expect(importedWords({ added, alreadyKept })).toBe(words);
});
