import { describe, expect, test } from 'vitest';
import { curatedOf } from '../../lib/article/curated.ts';
import { extractText, textParagraphs } from '../../lib/extract/extract-text.ts';
import { RAIN } from './parse.ts';

describe('plain text', () => {
  test('says of itself what its header says, and keeps all its words', () => {
    const text = `Rain in Zenda\n\nMarch 7, 2022\n\n${RAIN.join('\n\n')}`;
    expect(extractText(text, curatedOf([]))).toMatchObject({
      ok: true,
      value: {
        title: 'Rain in Zenda',
        published: { day: '2022-03-07', isSure: false, printed: 'March 7, 2022' },
        text,
        isExcerpt: false,
        isWhole: true,
      },
    });
  });

  test('of a few words is no article', () => {
    expect(extractText('It rained.', curatedOf([]))).toEqual({
      ok: false,
      error: { code: 'page-no-article', words: 2, fewest: 40 },
    });
  });
});

test.each([
  ['empty lines part paragraphs', 'One.\n\nTwo.\n \nThree.', ['One.', 'Two.', 'Three.']],
  ['so does every line break of a text that was not wrapped', 'One.\nTwo.', ['One.', 'Two.']],
  [
    'a wrapped paragraph is put together',
    'It rained in Zenda for the third day on Monday,\r\nand the river rose to the steps of the old\r\nmarket.',
    ['It rained in Zenda for the third day on Monday, and the river rose to the steps of the old market.'],
  ],
  ['a byte order mark goes', '\ufeffOne.', ['One.']],
])('%s', (_, text, paragraphs) => {
  expect(textParagraphs(text)).toEqual(paragraphs);
});
