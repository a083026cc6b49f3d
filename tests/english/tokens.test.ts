import { expect, test } from 'vitest';
import { tokenise } from '../../lib/english/tokens.ts';

const cases: [name: string, text: string, words: string[]][] = [
  ['nothing', '', []],
  ['white space only', ' \n\t ', []],
  ['words and marks', 'It rained, twice.', ['it', 'rained', ',', 'twice', '.']],
  ['a contraction is one word', 'They don’t know', ['they', "don't", 'know']],
  ['a possessive loses its ending', 'Ruritania’s envoy', ['ruritania', 'envoy']],
  ['a plural possessive loses its apostrophe', 'the parties’ plan', ['the', 'parties', 'plan']],
  ['a hyphen stays inside a word', 'a two-day visit', ['a', 'two-day', 'visit']],
  ['initials keep their stops', 'J. Lee of the U.S. team', ['j.', 'lee', 'of', 'the', 'u.s.', 'team']],
  [
    'an abbreviation keeps its stop',
    'Dr. Lee of Acme Inc. left',
    ['dr.', 'lee', 'of', 'acme', 'inc.', 'left'],
  ],
  ['a sentence’s stop stands alone', 'He left. She stayed.', ['he', 'left', '.', 'she', 'stayed', '.']],
  ['dashes and dots run together', 'no -- well... no', ['no', '--', 'well', '...', 'no']],
  ['an ampersand joins letters', 'the R&D budget', ['the', 'r&d', 'budget']],
  ['a decimal is one number', 'up 3.5 percent', ['up', '3.5', 'percent']],
  ['a number keeps the commas of its thousands', 'in 2016, 1,200,000', ['in', '2016', ',', '1,200,000']],
  ['money and shares are marks', '$5 and 7%', ['$', '5', 'and', '7', '%']],
  ['letters of any script', 'Zoë Äöü Ли 王', ['zoë', 'äöü', 'ли', '王']],
  ['no word spans a zero-width space', 'one\u200btwo', ['one', 'two']],
];

test.each(cases)('%s', (_name, text, words) => {
  expect(tokenise(text).map(({ lower }) => lower)).toEqual(words);
});

const shapes: [word: string, shape: string][] = [
  ['bridge', 'lower'],
  ['Bridge', 'capital'],
  ['BRIDGE', 'capitals'],
  ['Émile', 'capital'],
  ['1990s', 'number'],
  ['—', 'mark'],
];

test.each(shapes)('%s is shaped as %s', (word, shape) => {
  expect(tokenise(word).map((token) => token.shape)).toEqual([shape]);
});

const possessives: [text: string, possessive: string[]][] = [
  ['Lee’s plan', ['Lee’s']],
  ["Lee's plan", ["Lee's"]],
  ['the ministers’ plan', ['ministers’']],
  ['it’s a plan', []],
  ['he’s the planner', []],
];

test.each(possessives)('possessives of “%s”: %j', (text, possessive) => {
  const found = tokenise(text).filter((token) => token.possessive);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(possessive);
});

test('offsets lead back to the text, from one offset to another', () => {
  const text = 'Ann Lee said “no” to Dr. Reyes.';
  const tokens = tokenise(text, 8, 24);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
    'said',
    '“',
    'no',
    '”',
    'to',
    'Dr.',
  ]);
});
