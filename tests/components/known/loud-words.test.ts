import { expect, test } from 'vitest';
import { loudnessOf } from '../../../components/known/loud-words.ts';

const WORDS: readonly [word: string, loudness: ReturnType<typeof loudnessOf>][] = [
  ['not', 'negation'],
  ['Never', 'negation'],
  ['no', 'negation'],
  ['didn’t', 'negation'],
  ["won't", 'negation'],
  ['cannot', 'negation'],
  ['12', 'number'],
  ['2,600', 'number'],
  ['17th', 'number'],
  ['twelve', 'number'],
  ['Million', 'number'],
  ['note', null],
  ['ever', null],
  ['ant', null],
  ['often', null],
];

test.each(WORDS)('%s is %s', (word, loudness) => {
  expect(loudnessOf(word)).toBe(loudness);
});
