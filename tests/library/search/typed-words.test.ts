import { expect, test } from 'vitest';
import { hasPhrase, plainText, wordsFoundBy } from '../../../lib/library/search/words/plain-text.ts';
import { typedWords } from '../../../lib/library/search/words/typed-words.ts';

/** Writes what was typed so that it can be read: `word*` may be only begun, `[a phrase]`, `[an open one*]`. */
function written(typed: string): string {
  const { words, phrases } = typedWords(typed);
  return [
    ...words.map(({ text, isBegun }) => (isBegun ? `${text}*` : text)),
    ...phrases.map(({ text, isOpen }) => `[${text}${isOpen ? '*' : ''}]`),
  ].join(' ');
}

test.each<[string, string, string]>([
  ['nothing', ' ,. ', ''],
  ['the last word may be only begun', 'Bridge tol', 'bridge tol*'],
  ['accents and marks make no other word', 'Žižkov’s U.S.', 'zizkovs us*'],
  ['a phrase', '"the bridge"', '[the bridge]'],
  ['words before a phrase are whole', 'toll "the bridge"', 'toll [the bridge]'],
  ['words behind a phrase', '"the bridge" tol', 'tol* [the bridge]'],
  ['a phrase whose end is still to come', 'toll "the bri', 'toll [the bri*]'],
  ['marks of print', 'toll “the bridge”', 'toll [the bridge]'],
  ['German marks', '„die Brücke“', '[die brucke]'],
  ['French marks', '« le pont »', '[le pont]'],
  ['Japanese marks', '「橋」', '[橋]'],
  ['two phrases', '"a b" "c d"', '[a b] [c d]'],
  ['single marks are no phrase', "'the bridge'", 'the bridge*'],
  ['Chinese by pairs', '北京市', '北京 京市*'],
  ['a single character begins a pair, wherever it stands', '橋 toll', '橋* toll*'],
  ['Hangul is put together again', '대한', '대한*'],
  ['digits beside characters', '2024年', '2024 年*'],
])('%s: %j', (_, typed, expected) => {
  expect(written(typed)).toBe(expected);
});

test.each<[string, string, string[]]>([
  ['words', 'The “bridge”, U.S.', ['the', 'bridge', 'us']],
  ['nothing', '—', []],
  ['Chinese: pairs, and the last character', '东京都', ['东京', '京都', '都']],
  ['one character', '橋', ['橋']],
  ['Japanese among Latin', 'G7サミット', ['g7', 'サミ', 'ミッ', 'ット', 'ト']],
  ['Korean', '한국 정부', ['한국', '국', '정부', '부']],
])('%s: %j is found by these', (_, text, expected) => {
  expect(wordsFoundBy(plainText(text))).toEqual(expected);
});

test.each<[string, string, string, boolean, boolean]>([
  ['in a row', 'It is the bridge.', 'the bridge', false, true],
  ['with other marks between', 'the “bridge”', 'the bridge', false, true],
  ['no part of a word', 'the bridges', 'the bridge', false, false],
  ['the beginning, while it is typed', 'the bridges', 'the bridge', true, true],
  ['not the end of a word', 'bathe bridge', 'the bridge', false, false],
  ['in a script without spaces', '昨日東京都で', '東京', false, true],
])('a phrase %s', (_, text, phrase, isOpen, expected) => {
  expect(hasPhrase(plainText(text), phrase, isOpen)).toBe(expected);
});
