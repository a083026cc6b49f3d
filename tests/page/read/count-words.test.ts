import { expect, test } from 'vitest';
import { countWords } from '../../../lib/page/read/count-words.ts';

test.each([
  ['', 0],
  ['China', 1],
  ['US news', 2],
  ['English (United States)', 3],
  ['China (190) · +86', 1],
  ['Saint Vincent and the Grenadines', 5],
  ['China ￼ |', 1],
  ['中国', 1],
  ['中华人民共和国', 4],
  ['新华社 Xinhua', 3],
  ['Россия', 1],
])('“%s” has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
