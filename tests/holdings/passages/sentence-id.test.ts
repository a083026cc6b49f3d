import { expect, test } from 'vitest';
import { sentenceAt } from '../../../lib/holdings/passages/sentence-at.ts';
import { articleOfSentence, findSentence, sentenceIdOf } from '../../../lib/holdings/passages/sentence-id.ts';
import { readQuoteId } from '../../../lib/holdings/quote-id.ts';
import type { ArticleId } from '../../../lib/model.ts';

const article = { id: 'a: b' as ArticleId, text: 'The dam holds. It rains.\n\nThe dam holds. Ann Lee came.' };
const wordsAt = (text: string, id: string) => {
  const found = findSentence({ ...article, text }, id);
  return found && [found.start, text.slice(found.start, found.end)];
};

test.each([0, 15, 26, 41])('the sentence at %i is found by its id', (at) => {
  const sentence = sentenceAt(article.text, at);
  const id = sentenceIdOf(article, sentence);
  expect(findSentence(article, id)).toEqual(sentence);
  expect(articleOfSentence(id)).toBe(article.id);
  expect(readQuoteId(id)).toBeNull();
});

test('where the text moved, it is the nearest one of the same words', () => {
  const id = sentenceIdOf(article, sentenceAt(article.text, 26));
  expect(wordsAt(`It is May. ${article.text}`, id)).toEqual([37, 'The dam holds.']);
  expect(wordsAt('The dam leaks.', id)).toBeNull();
});

test.each(['', 'a: b', 'a: b:1-xyz', 'c:0~xyz', 'a: b:999999999~xyz', 'a: b:0~no hash'])(
  '%j finds nothing',
  (id) => {
    expect(findSentence(article, id)).toBeNull();
  },
);
