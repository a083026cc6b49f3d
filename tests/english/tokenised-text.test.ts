import { describe, expect, test } from 'vitest';
import { tokenisedText, tokensAround } from '../../lib/english/tokenised-text.ts';

const text = 'Rain fell.\n\n  Ann Lee, the mayor, left.\nSnow fell.';
const article = tokenisedText(text);

test('a text is cut into paragraphs and their tokens', () => {
  expect(article.paragraphs.map(({ tokens }) => tokens.map(({ lower }) => lower))).toEqual([
    ['rain', 'fell', '.'],
    ['ann', 'lee', ',', 'the', 'mayor', ',', 'left', '.'],
    ['snow', 'fell', '.'],
  ]);
});

const windows: [name: string, at: string, from: string, to: string, tokens: string[]][] = [
  ['between two words', 'mayor', 'the', ' left', ['the', 'mayor', ',']],
  [
    'never beyond the paragraph',
    'Lee',
    'Rain',
    'Snow',
    ['ann', 'lee', ',', 'the', 'mayor', ',', 'left', '.'],
  ],
  ['without a word that is cut', 'mayor', 'ee,', 'yor', [',', 'the']],
  ['none between paragraphs', '  Ann', 'Rain', 'Snow', []],
];

describe('the tokens around an offset', () => {
  test.each(windows)('%s', (_name, at, from, to, tokens) => {
    const found = tokensAround(text.indexOf(at), article, text.indexOf(from), text.indexOf(to));
    expect(found.map(({ lower }) => lower)).toEqual(tokens);
  });
});
