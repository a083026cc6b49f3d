import { expect, test } from 'vitest';
import { commonplaceWords } from '../../lib/checks/words/commonplace-words.ts';
import { readQuoteWords } from '../../lib/checks/words/quote-words.ts';
import { commonplaces } from '../../lib/english/print/commonplaces.ts';

const said = (text: string): string => {
  const words = readQuoteWords(text);
  return [...commonplaceWords(words)].map((at) => words[at]?.form).join(' ');
};

test.each([
  ['a proverb', 'Where there’s smoke, there’s fire.', 'where there is smoke there is fire'],
  [
    'a proverb within a sentence',
    'I say justice delayed is justice denied in Zenda.',
    'justice delayed is justice denied',
  ],
  ['a prayer in capitals', 'FORGIVE US OUR TRESPASSES', 'forgive us our trespasses'],
  ['three words of one', 'The devil is in Zenda, in the details.', 'the devil is in'],
  ['a run of three', 'Justice delayed is a bridge.', ''],
  [
    'a statement of an office',
    'We take these allegations very seriously, as Zenda does.',
    'we take these allegations very seriously',
  ],
  ['a sentence of somebody', 'The ferrymen of Zenda drowned because nobody mended the bridge.', ''],
])('%s', (_name, text, words) => {
  expect(said(text)).toBe(words);
});

test('each line is found, and stands once', () => {
  expect(new Set(commonplaces).size).toBe(commonplaces.length);
  const short = commonplaces.filter((line) => commonplaceWords(readQuoteWords(line)).size === 0);
  expect(short).toEqual([]);
});
